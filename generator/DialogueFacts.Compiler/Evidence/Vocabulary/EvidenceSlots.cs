using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Vocabulary;

/// <summary>The slots of a class whose instances are evidence, by what they mean; null for what the class does not have.</summary>
public sealed record EvidenceSlots(InducedSlot Source, InducedSlot Excerpt)
{
    public InducedSlot? Prefix { get; private init; }

    public InducedSlot? Suffix { get; private init; }

    public InducedSlot? Translation { get; private init; }

    public InducedSlot? Supports { get; private init; }

    public InducedSlot? How { get; private init; }

    public InducedSlot? By { get; private init; }

    public InducedSlot? Says { get; private init; }

    public InducedSlot? Rank { get; private init; }

    public InducedSlot? Reason { get; private init; }

    public InducedSlot? Inferred { get; private init; }

    public InducedSlot? StatedAs { get; private init; }

    /// <summary>Null if instances of the class are no evidence: they lack a source or an excerpt.</summary>
    internal static EvidenceSlots? Of(ModelClass @class) =>
        Terms.Find(@class, Terms.Excerpt) is { } excerpt && Terms.Find(@class, Terms.Source) is { } source
            ? new EvidenceSlots(source, excerpt)
            {
                Prefix = Terms.Find(@class, Terms.Prefix),
                Suffix = Terms.Find(@class, Terms.Suffix),
                Translation = Terms.Find(@class, Terms.Translation),
                Supports = Terms.Find(@class, Terms.Supports),
                How = Terms.Find(@class, Terms.How),
                By = Terms.Find(@class, Terms.By),
                Says = Terms.Find(@class, Terms.Says),
                Rank = Terms.Find(@class, Terms.Rank),
                Reason = Terms.Find(@class, Terms.Reason),
                Inferred = Terms.Find(@class, Terms.Inferred),
                StatedAs = Terms.Find(@class, Terms.StatedAs),
            }
            : null;
}
