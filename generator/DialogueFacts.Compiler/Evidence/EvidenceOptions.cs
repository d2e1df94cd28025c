using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>What a project asks of its evidence.</summary>
public sealed record EvidenceOptions
{
    public static EvidenceOptions Default { get; } = new();

    /// <summary>The tiers of which one can be the lowest, that first which is when nothing is said.</summary>
    public static MatchTier[] Tiers => [MatchTier.Edited, MatchTier.Typographic, MatchTier.Exact];

    /// <summary>The lowest tier at which an excerpt may match.</summary>
    public MatchTier LowestTier { get; init; } = MatchTier.Edited;

    /// <summary>How far marked edits may go.</summary>
    public ExcerptLimits Limits { get; init; } = ExcerptLimits.Default;
}
