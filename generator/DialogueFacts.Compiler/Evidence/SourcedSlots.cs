using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

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

    internal static SourcedSlots Of(ModelClass @class, IEnumerable<InducedSlot> evidence)
    {
        InducedSlot? retracted = Terms.Find(@class, Terms.Retracted);

        // What replaces an agreement is dcterms:isReplacedBy as well: use_instead is the one that came with retraction.
        InducedSlot? useInstead = retracted is null ? null : Terms.Find(retracted.Origin, Terms.UseInstead);
        return new SourcedSlots(evidence.ToEquatableArray())
        {
            Doubtful = Terms.Find(@class, Terms.Doubtful),
            Corrected = Terms.Find(@class, Terms.Corrected),
            FromElsewhere = Terms.Find(@class, Terms.FromElsewhere),
            Exceptions = Terms.Find(@class, Terms.Exceptions),
            Retracted = retracted,
            UseInstead = useInstead is null ? null : @class.FindSlot(useInstead.Key),
        };
    }
}
