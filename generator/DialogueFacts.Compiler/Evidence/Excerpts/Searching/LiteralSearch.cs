using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>Finds an excerpt as it stands, at the tiers that take no brackets.</summary>
internal static class LiteralSearch
{
    /// <summary>A source can be made so that hyphens are all that tells thousands of places apart; nobody's is.</summary>
    private const int MostDividedCandidates = 64;

    public static List<TextSpan> FindExact(Snapshot snapshot, string excerpt) =>
        snapshot.Normalized.FindAll(TextFolder.FoldText(excerpt, FoldMode.Normalized));

    public static List<TextSpan> FindTypographic(Snapshot snapshot, string excerpt, int limit = int.MaxValue)
    {
        string folded = TextFolder.FoldText(excerpt, FoldMode.Typographic);
        List<TextSpan> spans = snapshot.Typographic.FindAll(folded, limit);
        if (spans.Count == 0)
            spans = EdgeDash.FindAll(snapshot, folded, limit);
        return spans.Count == 0 && snapshot.Joined is { } joined ? FindDivided(snapshot.Text, joined, excerpt, folded) : spans;
    }

    public static ExcerptCuts CutsAt(string text, TextSpan span) =>
        (CharacterKinds.CutsWord(text, span.Start) ? ExcerptCuts.Start : ExcerptCuts.None)
        | (CharacterKinds.CutsWord(text, span.End) ? ExcerptCuts.End : ExcerptCuts.None);

    private static List<TextSpan> FindDivided(string text, SearchableText joined, string excerpt, string folded)
    {
        List<TextSpan> candidates = joined.FindAll(TextFolder.FoldText(excerpt, FoldMode.Joined), MostDividedCandidates);
        return candidates.FindAll(candidate => DividedWord.SaysTheSame(folded, TextFolder.FoldText(candidate.In(text), FoldMode.Divided)));
    }
}
