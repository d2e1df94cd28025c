namespace DialogueFacts.Generator.Emit;

/// <summary>How and where a piece of evidence's excerpt was found.</summary>
/// <param name="Node">The number of the evidence's YAML node.</param>
/// <param name="Start">In UTF-16 units of the snapshot.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct ExcerptPlace(int Node, MatchTier Match, int Start, int End);
