using System.Collections.ObjectModel;
using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>What an <see cref="ISourced"/> object says of its evidence.</summary>
/// <remarks>Made for generated code; not meant to be called by hand. The parameters are the numbers of the slots in the object's class.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Sourcing(
    in FactSlots slots, int evidence, int doubtful, int corrected, int fromElsewhere, int exceptions, int retracted, int useInstead)
{
    private readonly FactSlots _slots = slots;

    /// <summary><see cref="ISourced.Evidence"/>.</summary>
    public IReadOnlyList<Evidence> Evidence => field ??= _slots.Parts<Evidence>(evidence);

    /// <summary><see cref="ISourced.Doubts"/>.</summary>
    public IReadOnlyList<Doubt> Doubts => field ??= FactList<Doubt>.Of(
    [
        .. DoubtsIn(doubtful, DoubtKind.Doubtful),
        .. DoubtsIn(corrected, DoubtKind.Corrected),
        .. DoubtsIn(fromElsewhere, DoubtKind.FromElsewhere),
    ]);

    /// <summary><see cref="ISourced.Disputes"/>.</summary>
    public IReadOnlyList<Dispute> Disputes => field ??= FactList<Dispute>.Of([.. Evidence.SelectMany(DisputesIn)]);

    /// <summary><see cref="ISourced.Exceptions"/>.</summary>
    public IReadOnlyList<RuleException> Exceptions => field ??= _slots.Parts<RuleException>(exceptions);

    /// <summary><see cref="ISourced.Retracted"/>.</summary>
    public string? Retracted => field ??= _slots.String(retracted);

    /// <summary><see cref="ISourced.UseInstead"/>.</summary>
    public string? UseInstead => field ??= _slots.String(useInstead);

    /// <summary>What a piece of evidence states instead of the object's own values: values by slot, whether they were typed by the slots or not.</summary>
    internal static IReadOnlyDictionary<string, object?> Says(in FactSlots evidence) => evidence.Any<object>(EvidenceSlots.Says) switch
    {
        IReadOnlyDictionary<string, object?> values => values,
        ICompiledObject typed => typed.Slots.ToDictionary(),
        _ => new ReadOnlyDictionary<string, object?>(new Dictionary<string, object?>(StringComparer.Ordinal)),
    };

    private IEnumerable<Doubt> DoubtsIn(int slot, DoubtKind kind) => _slots.Parts<Reason>(slot).Select(r => new Doubt(r.Slot, kind, r.Why));

    private IEnumerable<Dispute> DisputesIn(Evidence other)
    {
        foreach (KeyValuePair<string, object?> stated in other.Says)
        {
            Evidence[] own = [.. Evidence.Where(e => e.Supports.Contains(stated.Key, StringComparer.Ordinal))];
            yield return new Dispute(stated.Key, _slots.Find(stated.Key), FactList<Evidence>.Of(own), stated.Value, other);
        }
    }
}
