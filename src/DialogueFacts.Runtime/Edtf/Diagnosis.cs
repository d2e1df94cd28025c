using System.Globalization;

namespace DialogueFacts;

/// <summary>Finds words for what stopped the parser, and a text that would not have stopped it.</summary>
internal static class Diagnosis
{
    /// <summary>No suggestion is sought for longer texts: nobody wrote them by hand.</summary>
    private const int LongestRewritten = 400;

    public static EdtfProblem Of(string text, ParseFailure failure)
    {
        Rewriting rewriting = new(text.Length <= LongestRewritten ? text : "");
        string? suggestion = EdtfParser.TryParse(rewriting.Text.AsSpan(), out _, out _) ? rewriting.Text : null;
        bool isExplained = rewriting.First is not null
            && (rewriting.First.Kind == EdtfProblemKind.DraftSyntax || (suggestion is not null && failure.Kind == EdtfProblemKind.Malformed));
        return isExplained
            ? new EdtfProblem(rewriting.First!.Kind, rewriting.First.Message, failure.Position, failure.Length, suggestion)
            : new EdtfProblem(failure.Kind, Message(text, failure), failure.Position, failure.Length, suggestion);
    }

    private static string Message(string text, ParseFailure failure) => failure.Kind switch
    {
        EdtfProblemKind.Empty => "An EDTF date cannot be empty.",
        EdtfProblemKind.YearForm =>
            "A year has four digits, and a minus sign before them if it is negative; 1 BCE is 0000. Only beyond 9999 it is Y and five digits or more, without leading zeros; a minus sign follows the Y.",
        EdtfProblemKind.NoSuchDate => NoSuchDate(text.Substring(failure.Position, failure.Length)),
        EdtfProblemKind.TimeOutOfRange => "A time of day is 00:00:00 to 23:59:59, its offset from UTC -12:00 to +14:00; UTC itself is Z, not -00:00.",
        EdtfProblemKind.TimeNotAllowed => "Only a single, fully specified and unqualified day may have a time of day; intervals and sets have none.",
        EdtfProblemKind.SubYearWithDay => "No day may follow a season, quarter, quadrimester or semester (21 to 41).",
        EdtfProblemKind.SetForm => SetForm(text, failure),
        EdtfProblemKind.EndsBeforeStart => "The end is before the start.",
        _ => Malformed(text, failure.Position),
    };

    private static string SetForm(string text, ParseFailure failure)
    {
        char close = text[0] == '[' ? ']' : '}';
        return text[text.Length - 1] != close ? $"A set that begins with '{text[0]}' ends with '{close}'."
            : text.Length == 2 ? "A set has one date at least."
            : failure.Length == 1 ? "A date is missing after the comma."
            : failure.Length == 2 ? "In a set, '..' stands between two dates, before the first date or after the last."
            : "In a set, '..' stands between two dates of the same precision: two years, two months or two days.";
    }

    private static string Malformed(string text, int position)
    {
        string where = position < text.Length
            ? $"'{text[position]}' at position {(position + 1).ToString(CultureInfo.InvariantCulture)} does not belong there"
            : "It ends too early";
        return $"{where}. Dates are written like 1985-04-12, 1985-04 or 1985, intervals like 1985-04/1986 or 1985/.., one of several like [1985,1986].";
    }

    private static string NoSuchDate(string date)
    {
        string digits = string.Concat(date.Split('?', '~', '%')).TrimStart('-');
        if (!int.TryParse(digits.Length < 7 ? "" : digits.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month))
        {
            return "The calendar has no day that matches.";
        }

        if (month is < 1 or > 12)
        {
            return "Months are 01 to 12; 21 to 41 are seasons, quarters, quadrimesters and semesters.";
        }

        bool hasYear = int.TryParse(digits.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year);
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        int days = EdtfDay.DaysInMonth(hasYear ? year : 0, month);
        string inYear = hasYear && month == 2 ? " " + digits.Substring(0, 4) : "";
        return $"The calendar has no such day: {name}{inYear} has {days.ToString(CultureInfo.InvariantCulture)} days.";
    }
}
