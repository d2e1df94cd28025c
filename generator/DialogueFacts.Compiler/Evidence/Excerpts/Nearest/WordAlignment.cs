namespace DialogueFacts.Compiler.Evidence.Excerpts.Nearest;

/// <summary>
/// Lays the words of an excerpt beside those of a source so that least has to be changed; the source may go on before and after.
/// Needleman and Wunsch, with free ends in the source.
/// </summary>
internal static class WordAlignment
{
    private const int Loosely = 1, Similar = 2, Missing = 3, Other = 3;

    /// <summary>Steps from the first word of the excerpt to its last: a word of each, or -1 where one has none.</summary>
    public static List<(int Excerpt, int Source)> Align(List<Word> excerpt, List<Word> source)
    {
        int[,] costs = Costs(excerpt, source);
        int at = 0;
        for (int j = 1; j <= source.Count; j++)
        {
            if (costs[excerpt.Count, j] < costs[excerpt.Count, at])
                at = j;
        }

        // The last word may as well be another one as be missing: then it is shown beside what stands there.
        if (at < source.Count && costs[excerpt.Count, at + 1] == costs[excerpt.Count, at])
            at++;

        var steps = new List<(int, int)>();
        for (int i = excerpt.Count; i > 0;)
        {
            if (at > 0 && costs[i, at] == costs[i - 1, at - 1] + Cost(excerpt, i - 1, source[at - 1]))
                steps.Add((--i, --at));
            else if (costs[i, at] == costs[i - 1, at] + Missing)
                steps.Add((--i, -1));
            else
                steps.Add((-1, --at));
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>Whether the words are the same; at the ends of the excerpt the source's may have punctuation beyond it.</summary>
    public static bool AreSame(List<Word> excerpt, int index, Word source)
    {
        Word word = excerpt[index];
        if (word.Strict == source.Strict)
            return true;
        if (word.Loose.Length == 0 || word.Loose != source.Loose)
            return false;
        return (index == 0 && source.Strict.EndsWith(word.Strict, StringComparison.Ordinal))
            || (index == excerpt.Count - 1 && source.Strict.StartsWith(word.Strict, StringComparison.Ordinal))
            || (excerpt.Count == 1 && source.Strict.IndexOf(word.Strict, StringComparison.Ordinal) >= 0);
    }

    private static int[,] Costs(List<Word> excerpt, List<Word> source)
    {
        var costs = new int[excerpt.Count + 1, source.Count + 1];
        for (int i = 1; i <= excerpt.Count; i++)
        {
            costs[i, 0] = i * Missing;
            for (int j = 1; j <= source.Count; j++)
            {
                int paired = costs[i - 1, j - 1] + Cost(excerpt, i - 1, source[j - 1]);
                costs[i, j] = Math.Min(paired, Math.Min(costs[i - 1, j], costs[i, j - 1]) + Missing);
            }
        }

        return costs;
    }

    private static int Cost(List<Word> excerpt, int index, Word source)
    {
        if (AreSame(excerpt, index, source))
            return 0;
        string word = excerpt[index].Loose;
        return word == source.Loose ? Loosely : LooseForm.AreSimilar(word, source.Loose) ? Similar : Other;
    }
}
