namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>Finds names and other texts in a passage.</summary>
internal static class TextFinder
{
    private static readonly char[] Closing = ['.', ',', ';', ':'];

    /// <summary>
    /// Where a text stands, as whole words. Upper and lower case do not matter, except in texts of capitals (<c>US</c> is not <c>us</c>);
    /// accents, digits and punctuation do, but for a full stop or comma at the end.
    /// </summary>
    /// <param name="isName">Whether it is what a fact is called: of one word with a capital, lower case is another word. The price is not Ned Price.</param>
    public static IReadOnlyList<Extent> Find(Passage passage, string text, bool isName = false)
    {
        string wanted = Passage.Fold(text).Trim().TrimEnd(Closing);
        if (wanted.Length == 0)
        {
            return [];
        }

        List<Extent>? found = null;
        StringComparison comparison = IsAcronym(wanted) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (int at = passage.Text.IndexOf(wanted, comparison); at >= 0; at = Next(passage.Text, wanted, at, comparison))
        {
            int end = at + wanted.Length;
            bool isOtherWord = isName && char.IsLower(passage.Text[at]) && char.IsUpper(wanted[0]) && !wanted.Any(char.IsWhiteSpace);
            if (!isOtherWord && IsBoundary(passage.Text, at) && IsBoundary(passage.Text, end))
            {
                (found ??= []).Add(new Extent(at, end));
            }
        }

        return found ?? (IReadOnlyList<Extent>)[];
    }

    /// <summary>The words of the passage that are nearest to one of the texts, if any is near enough to be a misspelling of it.</summary>
    public static string? Nearest(Passage passage, IReadOnlyList<string> texts) => texts
        .Select(text => Spelling.Nearest(Passage.Fold(text), Stretches(passage, Passage.Of(text, isEdited: false, language: null).Words.Count)))
        .FirstOrDefault(found => found is not null);

    private static IEnumerable<string> Stretches(Passage passage, int length) => Enumerable.Range(0, Math.Max(0, passage.Words.Count - length + 1))
        .Where(first => length > 0 && passage.At(first).Kind == WordKind.Letters)
        .Select(first => passage.Text.Substring(passage.At(first).Start, passage.At(first + length - 1).End - passage.At(first).Start));

    private static int Next(string text, string wanted, int at, StringComparison comparison) =>
        at + 1 < text.Length ? text.IndexOf(wanted, at + 1, comparison) : -1;

    private static bool IsAcronym(string text) => text.Length <= 5 && text.Any(char.IsUpper) && !text.Any(char.IsLower);

    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
