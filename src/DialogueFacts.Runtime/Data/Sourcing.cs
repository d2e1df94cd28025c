using System.Collections.ObjectModel;
using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>What an <see cref="ISourced"/> object says of its evidence.</summary>
/// <remarks>Made for generated code; not meant to be called by hand. The numbers are those of the slots in the object's class.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Sourcing(
    ISourced owner, in FactSlots slots, int doubtful, int corrected, int fromElsewhere, int exceptions, int retracted, int useInstead)
{
    private readonly FactSlots _slots = slots;

    /// <summary><see cref="ISourced.Doubts"/>.</summary>
    public IReadOnlyList<Doubt> Doubts => field ??= FactList<Doubt>.Of(
    [
        .. DoubtsIn(doubtful, DoubtKind.Doubtful),
        .. DoubtsIn(corrected, DoubtKind.Corrected),
        .. DoubtsIn(fromElsewhere, DoubtKind.FromElsewhere),
        .. Parts.SelectMany(p => p.Part.Doubts.Select(d => d.Within(p.Path.ToString()))),
    ]);

    /// <summary><see cref="ISourced.Disputes"/>.</summary>
    public IReadOnlyList<Dispute> Disputes => field ??= FactList<Dispute>.Of(
    [
        .. OwnDisputes(),
        .. Parts.SelectMany(p => p.Part.Disputes.Select(d => d.Within(p.Path.ToString()))),
    ]);

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

    /// <summary>Who a piece of evidence says it is that says so.</summary>
    internal static Speaker? By(in FactSlots evidence) => evidence.String(EvidenceSlots.By) switch
    {
        null => null,
        var text when evidence.Table.Find(text) is { } fact => new Speaker(fact),
        var text => new Speaker(text),
    };

    private IEnumerable<Doubt> DoubtsIn(int slot, DoubtKind kind) => _slots.Parts<Reason>(slot).Select(reason =>
    {
        var path = ValuePath.Parse(reason.Slot);
        return new Doubt(reason.Slot, kind, path.Find(_slots), path.Show(_slots), EvidenceSearch.Find(Evidence, Parts, path), reason.Why);
    });

    /// <summary>One for each value that sources have instead, however many have it; denials of a value are one as well.</summary>
    private IEnumerable<Dispute> OwnDisputes()
    {
        var stated =
            from other in Evidence
            from said in other.Says
            where !other.Agreeing.Contains(said.Key, StringComparer.Ordinal)
            group other by (said.Key, said.Value, other.Rank);
        IEnumerable<IGrouping<string, Evidence>> denied = Evidence.Where(e => e.How == How.Denied)
            .SelectMany(e => e.BearsOut.Select(path => (Path: path, Evidence: e)))
            .GroupBy(d => d.Path, d => d.Evidence, StringComparer.Ordinal);
        foreach (var same in stated)
        {
            string text = SaidText(same.First(), same.Key.Key) ?? "nothing";
            string reason = string.Join(" ", same.Select(e => e.Reason).Where(r => r is not null).Distinct(StringComparer.Ordinal));
            var source = new DisputeSide(same.Key.Value, text, FactList<Evidence>.Of([.. same]), reason.Length == 0 ? null : reason);
            yield return Disputed(same.Key.Key, source, same.Key.Rank);
        }

        foreach (IGrouping<string, Evidence> same in denied)
        {
            Dispute dispute = Disputed(same.Key, new DisputeSide(null, null, FactList<Evidence>.Of([.. same]), null), null);
            if (dispute.Fact.Evidence.Any(e => e.How == How.Stated))
            {
                yield return dispute;
            }
        }
    }

    private static string? SaidText(Evidence evidence, string slot) => ((ICompiledObject)evidence).Slots.ShowWithin(EvidenceSlots.Says, slot);

    private Dispute Disputed(string slot, DisputeSide source, Rank? rank)
    {
        var path = ValuePath.Parse(slot);
        Evidence[] own = [.. EvidenceSearch.Find(Evidence, Parts, path).Where(e => e.How != How.Denied)];
        string? reason = _slots.Parts<Reason>(doubtful).FirstOrDefault(r => ValuePath.Parse(r.Slot).Touches(path))?.Why;
        return new Dispute(slot, new DisputeSide(path.Find(_slots), path.Show(_slots), FactList<Evidence>.Of(own), reason), source, rank);
    }

    private IReadOnlyList<Evidence> Evidence => owner.Evidence;

    private IReadOnlyList<(ValuePath Path, ISourced Part)> Parts => field ??= SourcedParts.Of(in _slots);
}
