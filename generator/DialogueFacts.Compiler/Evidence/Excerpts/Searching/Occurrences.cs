using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>Where an excerpt was found: at least one span of the source, ascending.</summary>
/// <param name="Quoted">The first of them without what the excerpt leaves out.</param>
internal sealed record Occurrences(MatchTier Tier, List<TextSpan> Spans, TextSpan[] Quoted, ExcerptCuts Cuts, bool CrossesParagraph);
