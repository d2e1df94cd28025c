namespace DialogueFacts;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>What a message about something unknown ends with: a blank and a proposal, or nothing.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";

    /// <summary>
    /// The name nearest to a misspelt one; null if none is near enough to be meant. One that differs in nothing but case, hyphens,
    /// underscores and spaces is nearest of all, then the fewest edits (a character inserted, left out, replaced, or swapped with its
    /// neighbour) decide, then ordinal order, so that the order of <paramref name="names"/> does not matter.
    /// </summary>
    /// <remarks>Linear in the number of names: most are dismissed by their length or their first characters.</remarks>
    public static string? Nearest(string misspelt, IEnumerable<string> names)
    {
        string bare = Bare(misspelt);
        var distance = new EditDistance(misspelt);
        int best = MostEdits(misspelt.Length);
        string? nearest = null;
        foreach (string name in names)
        {
            int edits = IsBare(name, bare) ? 0 : distance.To(name, best);
            if (edits < best || (edits == best && (nearest is null || string.CompareOrdinal(name, nearest) < 0)))
            {
                best = edits;
                nearest = name;
            }
        }

        return nearest;
    }

    /// <summary>A third of the name may be wrong, but past four edits it is another name, as is one of two characters that are not the same.</summary>
    private static int MostEdits(int length) => Math.Min(4, length / 3);

    private static string Bare(string name) => string.Concat(name.Where(c => !IsSeparator(c)).Select(char.ToLowerInvariant));

    private static bool IsBare(string name, string bare)
    {
        int matched = 0;
        foreach (char c in name)
        {
            if (IsSeparator(c))
            {
                continue;
            }

            if (matched == bare.Length || char.ToLowerInvariant(c) != bare[matched])
            {
                return false;
            }

            matched++;
        }

        return matched == bare.Length && matched > 0;
    }

    private static bool IsSeparator(char c) => c is '-' or '_' or ' ';
}
