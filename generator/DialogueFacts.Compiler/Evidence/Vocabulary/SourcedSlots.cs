using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Vocabulary;

/// <summary>The slots of a class whose instances can carry evidence, by what they mean; null for what the class does not have.</summary>
/// <param name="Evidence">Slots that hold evidence.</param>
public sealed record SourcedSlots(EquatableArray<InducedSlot> Evidence)
{
    public InducedSlot? Doubtful { get; private init; }

    public InducedSlot? Corrected { get; private init; }

    public InducedSlot? FromElsewhere { get; private init; }

    public InducedSlot? Exceptions { get; private init; }

    public InducedSlot? Retracted { get; private init; }

    public InducedSlot? UseInstead { get; private init; }

    public InducedSlot? Formerly { get; private init; }

    /// <summary>Whether the slot is one of these: it speaks of evidence, and so needs none.</summary>
    internal bool IsOwn(InducedSlot slot) => Own.Contains(slot.Number);

    private HashSet<int> Own { get; init; } = [];

    internal static SourcedSlots Of(ModelClass @class, IEnumerable<InducedSlot> evidence)
    {
        var slots = new SourcedSlots(evidence.ToEquatableArray())
        {
            Doubtful = Terms.Find(@class, Terms.Doubtful),
            Corrected = Terms.Find(@class, Terms.Corrected),
            FromElsewhere = Terms.Find(@class, Terms.FromElsewhere),
            Exceptions = Terms.Find(@class, Terms.Exceptions),
            Formerly = Terms.Find(@class, Terms.Formerly),
            Retracted = Terms.Find(@class, Terms.Retracted),

            // A slot that names what replaces an agreement is dcterms:isReplacedBy as well, but its range is a class.
            UseInstead = @class.Slots.FirstOrDefault(s => s.Inlining == Inlining.None && Terms.Means(s, Terms.UseInstead)),
        };
        InducedSlot?[] named =
            [slots.Doubtful, slots.Corrected, slots.FromElsewhere, slots.Exceptions, slots.Retracted, slots.UseInstead, slots.Formerly];
        return slots with { Own = [.. named.Concat(slots.Evidence).Where(s => s is not null).Select(s => s!.Number)] };
    }
}
