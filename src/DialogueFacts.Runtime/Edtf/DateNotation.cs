using System.Globalization;

namespace DialogueFacts;

/// <summary>Notations of single dates that are nearly EDTF.</summary>
internal static class DateNotation
{
    public static RewritingRule[] Rules { get; } =
    [
        new(EdtfProblemKind.OtherNotation, "The letters of EDTF are capitals: X, Y, E, S, T, Z.", Capitals),
        new(EdtfProblemKind.YearForm, "A year has no plus sign.", date => date.StartsWith("+", StringComparison.Ordinal) ? date.Substring(1) : date),
        new(EdtfProblemKind.YearForm, "The minus sign of a long year follows the Y.", date => date.StartsWith("-Y", StringComparison.Ordinal) ? "Y-" + date.Substring(2) : date),
        new(EdtfProblemKind.YearForm, "Y is for years beyond 9999, without leading zeros.", ShortLetterYear),
        new(EdtfProblemKind.YearForm, "There is no year -0000: 1 BCE is 0000.", date => date.StartsWith("-0000", StringComparison.Ordinal) ? date.Substring(1) : date),
        new(EdtfProblemKind.OtherNotation, "EDTF uses the extended format of ISO 8601, with hyphens and colons.", Extended),
        new(EdtfProblemKind.OtherNotation, "Months and days have two digits.", TwoDigits),
        new(EdtfProblemKind.OtherNotation, "A time of day has hours, minutes and whole seconds, then nothing, Z, or an offset as +hh:mm.", FullTime),
        new(EdtfProblemKind.OtherNotation, "A year has four digits; X stands for those of a decade or century that are not specified.", ShortYear),
    ];

    private static string Capitals(string date) =>
        date.All(c => !char.IsLetter(c) || "xyestzXYESTZ".Contains(c)) ? date.ToUpperInvariant() : date;

    private static string ShortLetterYear(string date)
    {
        bool isNumber = long.TryParse(date.StartsWith("Y", StringComparison.Ordinal) ? date.Substring(1) : "", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long year);
        return isNumber ? EdtfDate.FromYear(year).ToString() : date;
    }

    private static string Extended(string date)
    {
        int time = date.IndexOf('T');
        string day = time < 0 ? date : date.Substring(0, time);
        if (day.Length != 8 || !day.All(YearReader.IsDigit))
        {
            return date;
        }

        string rest = time < 0 ? "" : date.Substring(time);
        bool isBasicTime = rest.Length >= 7 && rest.Skip(1).Take(6).All(YearReader.IsDigit);
        rest = isBasicTime ? rest.Insert(5, ":").Insert(3, ":") : rest;
        return day.Insert(6, "-").Insert(4, "-") + rest;
    }

    private static string TwoDigits(string date)
    {
        string[] parts = date.Split('-');
        bool isDate = parts.Length is 2 or 3 && parts[0].Length == 4 && parts.All(p => p.Length > 0 && p.All(YearReader.IsDigit));
        return isDate ? string.Join("-", parts.Select(p => p.PadLeft(2, '0'))) : date;
    }

    private static string FullTime(string date)
    {
        int start = date.IndexOf('T') + 1;
        if (start <= 0)
        {
            return date;
        }

        int end = date.IndexOfAny(['Z', '+', '-'], start);
        end = end < 0 ? date.Length : end;
        string time = date.Substring(start, end - start);
        string offset = date.Substring(end);
        int fraction = time.IndexOfAny(['.', ',']);
        time = fraction < 0 ? time : time.Substring(0, fraction);
        time = time.Length == 5 ? time + ":00" : time;
        offset = offset.Length == 5 && !offset.Contains(':') ? offset.Insert(3, ":") : offset;
        return date.Substring(0, start) + time + (offset is "-00:00" or "-00" ? "Z" : offset);
    }

    private static string ShortYear(string date)
    {
        int start = date.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        int digits = date.Skip(start).TakeWhile(YearReader.IsDigit).Count();
        bool isShort = digits is 2 or 3 && date.Skip(start + digits).All(c => c is '?' or '~' or '%');
        return isShort ? date.Insert(start + digits, new string('X', 4 - digits)) : date;
    }
}
