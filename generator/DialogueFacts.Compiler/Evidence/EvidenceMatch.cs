namespace DialogueFacts.Compiler.Evidence;

/// <summary>How the excerpt of one piece of evidence was found.</summary>
/// <param name="Node">The number of the evidence's YAML node: its <see cref="Facts.FactObject.Node"/>.</param>
/// <param name="Tier"><see cref="MatchTier.Unchecked"/> if it was not found either, which was reported.</param>
/// <param name="Start">In UTF-16 units of the snapshot; null if it was not found.</param>
/// <param name="End">Exclusive; null if it was not found.</param>
/// <param name="Prefix">Of the snapshot, right before the excerpt; null if it was not found.</param>
/// <param name="Suffix">Of the snapshot, right after the excerpt; null if it was not found.</param>
public sealed record EvidenceMatch(int Node, MatchTier Tier, int? Start = null, int? End = null, string? Prefix = null, string? Suffix = null);
