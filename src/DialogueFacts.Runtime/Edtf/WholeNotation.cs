namespace DialogueFacts;

/// <summary>Notations that concern a text as a whole.</summary>
internal static class WholeNotation
{
    public static RewritingRule[] BeforeDates { get; } =
    [
        new(EdtfProblemKind.OtherNotation, "The date and the time of day are separated by T, not by a space.", SpaceBeforeTime),
        new(EdtfProblemKind.OtherNotation, "EDTF has no spaces, neither around dates nor in them nor in sets.", WithoutSpaces),
        new(EdtfProblemKind.OtherNotation, "Minus signs and hyphens are written with the ASCII character -.", AsciiHyphens),
        new(EdtfProblemKind.OtherNotation, "Year, month and day are separated by hyphens; a slash separates the two ends of an interval.", SlashesToHyphens),
        new(EdtfProblemKind.DraftSyntax, "This is the syntax of the EDTF draft of 2012: an unknown end is now written as nothing, an open one as '..'.", Keywords),
    ];

    public static RewritingRule[] AfterDates { get; } =
    [
        new(EdtfProblemKind.TimeNotAllowed, "Intervals and sets have no times of day.", WithoutTimes),
        new(EdtfProblemKind.EndsBeforeStart, "The end is before the start.", Reordered),
    ];

    private static string SpaceBeforeTime(string text)
    {
        int space = text.IndexOf(' ');
        bool isBeforeTime = space >= 8 && space + 3 < text.Length && YearReader.IsDigit(text[space + 1]) && YearReader.IsDigit(text[space + 2]) && text[space + 3] == ':';
        return isBeforeTime ? text.Substring(0, space) + "T" + text.Substring(space + 1) : text;
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string AsciiHyphens(string text) =>
        string.Concat(text.Select(c => c is (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE63' or '\uFF0D' ? '-' : c));

    private static string SlashesToHyphens(string text)
    {
        string[] parts = text.Split('/');
        bool isDate = parts.Length is 2 or 3 && parts[0].Length == 4 && parts.Skip(1).All(p => p.Length is 1 or 2) && parts.All(p => p.All(YearReader.IsDigit));
        return isDate ? string.Join("-", parts) : text;
    }

    private static string Keywords(string text)
    {
        string[] ends = text.Split('/');
        return ends.Length != 2 ? text : string.Join("/", ends.Select(end => end.ToLowerInvariant() switch { "unknown" => "", "open" => "..", _ => end }));
    }

    private static string WithoutTimes(string text)
    {
        if (text.Length == 0 || (text[0] is not ('[' or '{') && !text.Contains('/')))
        {
            return text;
        }

        int time;
        while ((time = text.IndexOf('T')) >= 0)
        {
            int end = text.IndexOfAny(['/', ',', ']', '}'], time);
            text = text.Remove(time, (end < 0 ? text.Length : end) - time);
        }

        return text;
    }

    private static string Reordered(string text)
    {
        string[] ends = text.Split('/');
        bool isReversed = !EdtfParser.TryParse(text.AsSpan(), out _, out ParseFailure failure) && failure.Kind == EdtfProblemKind.EndsBeforeStart;
        return isReversed && ends.Length == 2 ? ends[1] + "/" + ends[0] : text;
    }
}
