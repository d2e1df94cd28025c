using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>Where an excerpt was found: at least one span of the source, ascending.</summary>
internal sealed record Occurrences(MatchTier Tier, List<TextSpan> Spans, ExcerptCuts Cuts, bool CrossesParagraph);
