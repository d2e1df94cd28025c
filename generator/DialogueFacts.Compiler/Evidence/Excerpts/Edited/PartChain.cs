using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>The parts of an excerpt put together: one occurrence of each, in order, without overlap, no gap longer than allowed.</summary>
/// <param name="Spans">The tightest ways to do so, from the first part to the last, ascending. Empty if there is none.</param>
/// <param name="First">The first of them, part by part.</param>
internal sealed record PartChain(List<TextSpan> Spans, TextSpan[] First)
{
    /// <param name="occurrences">For each part where it occurs, ascending.</param>
    /// <param name="maximumGap">The most that may lie between two parts.</param>
    public static PartChain Find(IReadOnlyList<List<TextSpan>> occurrences, int maximumGap)
    {
        int last = occurrences.Count - 1;
        var starts = new int[last + 1][];
        var previous = new int[last + 1][];
        starts[0] = [.. occurrences[0].Select(span => span.Start)];
        previous[0] = new int[starts[0].Length];
        for (int part = 1; part <= last; part++)
            Extend(occurrences[part - 1], starts[part - 1], occurrences[part], maximumGap, out starts[part], out previous[part]);

        var spans = new List<TextSpan>();
        TextSpan[] first = [];
        for (int end = 0; end < starts[last].Length; end++)
        {
            // A later end with the same start is the same chain, less tight.
            int start = starts[last][end];
            if (start < 0 || (spans.Count > 0 && start <= spans[spans.Count - 1].Start))
                continue;
            if (spans.Count == 0)
                first = Trace(occurrences, previous, end);
            spans.Add(new TextSpan(start, occurrences[last][end].End));
        }

        return new PartChain(spans, first);
    }

    /// <summary>For each occurrence the nearest one of the part before it that a chain reaches; -1 as start where there is none.</summary>
    private static void Extend(List<TextSpan> before, int[] startsBefore, List<TextSpan> after, int maximumGap, out int[] starts, out int[] previous)
    {
        (starts, previous) = (new int[after.Count], new int[after.Count]);
        int next = 0, nearest = -1;
        for (int i = 0; i < after.Count; i++)
        {
            for (; next < before.Count && before[next].End <= after[i].Start; next++)
            {
                if (startsBefore[next] >= 0)
                    nearest = next;
            }

            bool reaches = nearest >= 0 && after[i].Start - before[nearest].End <= maximumGap;
            (starts[i], previous[i]) = reaches ? (startsBefore[nearest], nearest) : (-1, -1);
        }
    }

    private static TextSpan[] Trace(IReadOnlyList<List<TextSpan>> occurrences, int[][] previous, int end)
    {
        var chain = new TextSpan[occurrences.Count];
        for (int part = chain.Length - 1, at = end; part >= 0; at = previous[part][at], part--)
            chain[part] = occurrences[part][at];
        return chain;
    }
}
