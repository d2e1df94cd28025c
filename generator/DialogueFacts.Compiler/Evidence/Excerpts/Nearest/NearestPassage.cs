using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Nearest;

/// <summary>The passage of a source that is most like a text it does not contain.</summary>
/// <param name="Span">Where it is in the source.</param>
/// <param name="Difference">Where the text first departs from it, with offsets in that text; null if only beyond the words compared.</param>
/// <param name="IsWhole">Whether the whole text was compared, not its beginning alone.</param>
internal sealed record NearestPassage(TextSpan Span, TextDifference? Difference, bool IsWhole)
{
    /// <summary>Words that are laid side by side: more than anyone reads in a message.</summary>
    private const int MostWords = 256;

    /// <summary>A difference is shown with so many words at most.</summary>
    private const int ShownWords = 6;

    public static NearestPassage? Find(Snapshot snapshot, string text)
    {
        List<Word> words = Word.ReadAll(text, new TextSpan(0, text.Length), MostWords + 1);
        bool isWhole = words.Count <= MostWords;
        if (!isWhole)
            words.RemoveAt(MostWords);
        if (snapshot.Words.FindNearest(text, [.. words.Select(word => word.Span)]) is not { } window)
            return null;

        List<Word> source = Word.ReadAll(snapshot.Text, window, 4 * MostWords);
        List<(int Excerpt, int Source)> steps = WordAlignment.Align(words, source);
        int alike = steps.Count(step => step is { Excerpt: >= 0, Source: >= 0 } && AreAlike(words[step.Excerpt].Loose, source[step.Source].Loose));
        if (alike * 5 < words.Count)
            return null;

        int first = steps.Find(step => step.Source >= 0).Source, last = steps.FindLast(step => step.Source >= 0).Source;
        TextSpan span = WithoutPunctuation(snapshot.Text, new TextSpan(source[first].Span.Start, source[last].Span.End), text);
        TextDifference? difference = FirstDifference(words, text, source, snapshot.Text, steps);
        return new NearestPassage(span, difference ?? (isWhole ? null : DifferenceBeyond(snapshot.Text, span.Start, text)), isWhole);
    }

    private static bool AreAlike(string one, string other) => one == other || LooseForm.AreSimilar(one, other);

    /// <summary>Punctuation at the ends belongs to the passage only if the text has some there too.</summary>
    private static TextSpan WithoutPunctuation(string source, TextSpan span, string text)
    {
        (int start, int end) = (span.Start, span.End);
        if (LooseForm.HasAny(text, new TextSpan(0, 1)))
        {
            while (start < end - 1 && !LooseForm.HasAny(source, new TextSpan(start, start + 1)))
                start++;
        }

        if (LooseForm.HasAny(text, new TextSpan(text.Length - 1, text.Length)))
        {
            while (end > start + 1 && !LooseForm.HasAny(source, new TextSpan(end - 1, end)))
                end--;
        }

        return new TextSpan(start, end);
    }

    private static TextDifference? FirstDifference(List<Word> words, string text, List<Word> source, string sourceText, List<(int Excerpt, int Source)> steps)
    {
        int from = steps.FindIndex(step => !IsSame(step));
        if (from < 0)
            return null;
        int to = steps.FindIndex(from, IsSame);
        List<(int Excerpt, int Source)> differing = steps.GetRange(from, Math.Min(ShownWords, (to < 0 ? steps.Count : to) - from));

        TextSpan inExcerpt = SpanOf(words, [.. differing.Where(step => step.Excerpt >= 0).Select(step => step.Excerpt)], NextExcerpt(), text.Length);
        TextSpan inSource = SpanOf(source, [.. differing.Where(step => step.Source >= 0).Select(step => step.Source)], NextSource(), sourceText.Length);
        return new TextDifference(inExcerpt.Start, inExcerpt.In(text), inSource.Start, inSource.In(sourceText));

        bool IsSame((int Excerpt, int Source) step) => step is { Excerpt: >= 0, Source: >= 0 } && WordAlignment.AreSame(words, step.Excerpt, source[step.Source]);
        int NextExcerpt() => to < 0 ? words.Count : steps[to].Excerpt;
        int NextSource() => to < 0 ? steps.FindLast(step => step.Source >= 0).Source + 1 : steps[to].Source;
    }

    /// <summary>From the first to the last of some words; where there are none, the empty span before the word that comes next.</summary>
    private static TextSpan SpanOf(List<Word> words, List<int> indexes, int next, int end)
    {
        if (indexes.Count > 0)
            return new TextSpan(words[indexes[0]].Span.Start, words[indexes[indexes.Count - 1]].Span.End);
        int at = next < words.Count ? words[next].Span.Start : end;
        return new TextSpan(at, at);
    }

    /// <summary>The words compared are all the same, so read on until something differs.</summary>
    private static TextDifference? DifferenceBeyond(string source, int start, string text)
    {
        FoldedText here = TextFolder.Fold(text, FoldMode.Typographic);
        FoldedText there = TextFolder.Fold(source.Substring(start), FoldMode.Typographic);
        int at = 0;
        while (at < here.Text.Length && at < there.Text.Length && here.Text[at] == there.Text[at])
            at++;
        int word = at == 0 ? 0 : here.Text.LastIndexOf(' ', Math.Min(at, here.Text.Length) - 1) + 1;
        if (word >= here.Text.Length)
            return null;

        here.TryGetOriginal(word, word + 1, out TextSpan inText);
        if (word >= there.Text.Length)
            return new TextDifference(inText.Start, FirstWord(text, inText.Start), source.Length, "");
        there.TryGetOriginal(word, word + 1, out TextSpan inSource);
        return new TextDifference(inText.Start, FirstWord(text, inText.Start), start + inSource.Start, FirstWord(source, start + inSource.Start));
    }

    private static string FirstWord(string text, int start) =>
        WordSplitter.Split(text, start, text.Length).Select(word => word.In(text)).FirstOrDefault() ?? "";
}
