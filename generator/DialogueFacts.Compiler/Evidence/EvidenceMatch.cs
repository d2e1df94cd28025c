using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>How the excerpt of one piece of evidence was found, and what it bears out on the object that it sits on.</summary>
/// <param name="Node">The number of the evidence's YAML node: its <see cref="Facts.FactObject.Node"/>.</param>
/// <param name="Tier"><see cref="MatchTier.Unchecked"/> if it was not found either, which was reported.</param>
/// <param name="Start">In UTF-16 units of the snapshot; null if it was not found.</param>
/// <param name="End">Exclusive; null if it was not found.</param>
/// <param name="Prefix">Of the snapshot, right before the excerpt; null if it was not found.</param>
/// <param name="Suffix">Of the snapshot, right after the excerpt; null if it was not found.</param>
public sealed record EvidenceMatch(int Node, MatchTier Tier, int? Start = null, int? End = null, string? Prefix = null, string? Suffix = null)
{
    /// <summary>The node of the object that the evidence sits on: by an alias, the same evidence may sit on several.</summary>
    public int Owner { get; init; }

    /// <summary>The values of that object which the excerpt bears out, as paths; members of lists by their place: <c>participations[0].post</c>.</summary>
    public EquatableArray<string> BearsOut { get; init; }

    /// <summary>Of what the source says instead, the slots in which it agrees with the object after all.</summary>
    public EquatableArray<string> Agreeing { get; init; }
}
