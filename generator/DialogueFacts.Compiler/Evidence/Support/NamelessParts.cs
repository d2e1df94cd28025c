namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>The parts of a list of which a passage names none: it may mean them by their values all the same.</summary>
/// <param name="parts">All of them.</param>
internal sealed class NamelessParts(IReadOnlyList<PlacedPart> parts)
{
    /// <summary>
    /// The values that are borne out. Of a lone part those that are there; of several, those of the parts that are there as a whole, if
    /// no other part can be meant. A part that has a name is meant by it, unless the evidence says that it is meant.
    /// </summary>
    /// <param name="isSaid">Whether the evidence names the list.</param>
    public IEnumerable<PlacedValue> BorneOut(bool isSaid)
    {
        if (parts.Any(p => p.IsNamed) && !(isSaid && parts.Count == 1))
        {
            return [];
        }

        IEnumerable<PlacedPart> meant = parts.Count == 1 ? parts : parts.Where(p => p.IsWhole && !parts.Any(o => o != p && p.MayBe(o)));
        return meant.SelectMany(p => p.Values).Where(v => v.IsThere);
    }

    /// <summary>Why none is borne out though some of their values are there; null if none is.</summary>
    /// <param name="path">Of the list.</param>
    /// <param name="show">What messages call a value.</param>
    public string? Reason(string path, string excerpt, Func<PlacedValue, string> show)
    {
        PlacedPart? nearest = parts.Where(p => p.Values.Any(v => v.IsThere))
            .OrderByDescending(p => p.IsWhole).ThenByDescending(p => p.Values.Count(v => v.IsThere)).FirstOrDefault();
        if (nearest is null)
        {
            return null;
        }

        string there = nearest.Values.First(v => v.IsThere).Path;
        return nearest.IsWhole
            ? $"\"{excerpt}\" does not tell which part of '{path}' is meant. Name the slot that it bears out ('{there}')."
            : $"no part of '{path}' is in \"{excerpt}\" as a whole, which lacks {string.Join(" and ", nearest.Values.Where(v => !v.IsThere).Select(show))}. "
                + $"Name the slot that it does bear out ('{there}').";
    }
}
