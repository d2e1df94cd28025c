using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Context;

/// <summary>Finds the shortest prefix or suffix, of whole words, that tells the first of several occurrences from the others.</summary>
internal static class ContextSuggester
{
    /// <summary>How far a suggestion may reach, and how many occurrences it is held against: beyond either nobody would write it.</summary>
    private const int Reach = 200, MostOccurrences = 500;

    public static ContextSuggestion? Suggest(string text, List<TextSpan> occurrences)
    {
        if (occurrences.Count is < 2 or > MostOccurrences)
            return null;
        string[] before = [.. occurrences.Select(occurrence => Before(text, occurrence.Start))];
        string[] after = [.. occurrences.Select(occurrence => After(text, occurrence.End))];

        string? prefix = WordsBack(before[0], before.Skip(1).Max(other => SharedBack(before[0], other)) + 1);
        string? suffix = WordsForward(after[0], after.Skip(1).Max(other => SharedForward(after[0], other)) + 1);
        if (prefix is not null && (suffix is null || prefix.Length <= suffix.Length))
            return new ContextSuggestion(prefix, null);
        if (suffix is not null)
            return new ContextSuggestion(null, suffix);

        // Neither side tells it from all others; both together may, each telling it from some.
        bool tellsApart = Enumerable.Range(1, occurrences.Count - 1)
            .All(other => SharedBack(before[0], before[other]) < before[0].Length || SharedForward(after[0], after[other]) < after[0].Length);
        return tellsApart && before[0].Length > 0 && after[0].Length > 0 ? new ContextSuggestion(before[0], after[0]) : null;
    }

    private static string Before(string text, int start)
    {
        int from = Math.Max(0, start - Reach);
        string folded = TextFolder.FoldText(text.Substring(from, start - from), FoldMode.Typographic).Trim(' ');
        return from == 0 ? folded : folded.Substring(folded.IndexOf(' ') + 1);
    }

    private static string After(string text, int end)
    {
        int to = Math.Min(text.Length, end + Reach);
        string folded = TextFolder.FoldText(text.Substring(end, to - end), FoldMode.Typographic).Trim(' ');
        return to == text.Length || folded.IndexOf(' ') < 0 ? folded : folded.Substring(0, folded.LastIndexOf(' '));
    }

    private static string? WordsBack(string context, int length)
    {
        if (length > context.Length)
            return null;
        int before = context.Length - length - 1;
        return context.Substring(before < 0 ? 0 : context.LastIndexOf(' ', before) + 1);
    }

    private static string? WordsForward(string context, int length)
    {
        if (length > context.Length)
            return null;
        int space = context.IndexOf(' ', length);
        return space < 0 ? context : context.Substring(0, space);
    }

    private static int SharedBack(string one, string other)
    {
        int shared = 0;
        while (shared < one.Length && shared < other.Length && one[one.Length - 1 - shared] == other[other.Length - 1 - shared])
            shared++;
        return shared;
    }

    private static int SharedForward(string one, string other)
    {
        int shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared])
            shared++;
        return shared;
    }
}
