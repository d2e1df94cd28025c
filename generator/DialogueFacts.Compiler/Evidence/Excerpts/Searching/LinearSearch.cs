namespace DialogueFacts.Compiler.Evidence.Excerpts.Searching;

/// <summary>Finds by reading through the text once.</summary>
internal static class LinearSearch
{
    /// <summary>Up to here comparing anew at every hit is faster than remembering, however repetitive the text.</summary>
    private const int ShortPattern = 256, ShortText = 4096;

    /// <summary>The first positions of the pattern, overlapping ones too, ascending.</summary>
    public static void FindAll(string text, string pattern, int limit, List<int> found)
    {
        if (pattern.Length > ShortPattern && text.Length > ShortText)
        {
            FindAllByBorders(text, pattern, limit, found);
            return;
        }

        for (int at = text.IndexOf(pattern, StringComparison.Ordinal); at >= 0 && found.Count < limit;)
        {
            found.Add(at);
            at = at + pattern.Length < text.Length ? text.IndexOf(pattern, at + 1, StringComparison.Ordinal) : -1;
        }
    }

    /// <summary>Knuth, Morris and Pratt: never reads a character of the text twice, so "aaaa…b" in "aaaa…" takes no longer than anything else.</summary>
    private static void FindAllByBorders(string text, string pattern, int limit, List<int> found)
    {
        var borders = new int[pattern.Length + 1];
        borders[0] = -1;
        for (int i = 0, border = -1; i < pattern.Length; borders[++i] = ++border)
        {
            while (border >= 0 && pattern[i] != pattern[border])
                border = borders[border];
        }

        for (int i = 0, matched = 0; i < text.Length && found.Count < limit; i++)
        {
            while (matched >= 0 && (matched == pattern.Length || text[i] != pattern[matched]))
                matched = borders[matched];
            if (++matched == pattern.Length)
                found.Add(i + 1 - matched);
        }
    }
}
