using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>A piece of evidence whose excerpt is its source's, or whose source has no snapshot to tell.</summary>
/// <param name="Source">The source's key (<see cref="SourceEntry.Key"/>).</param>
/// <param name="Quoted">The stretches of the snapshot that it repeats; none if there is no snapshot.</param>
public sealed record Citation(string Source, MatchTier Tier, EquatableArray<TextSpan> Quoted);
