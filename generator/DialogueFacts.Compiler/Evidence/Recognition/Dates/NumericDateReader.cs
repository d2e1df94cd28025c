using System.Globalization;

namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads dates in digits: <c>2021-10-08</c>, <c>2021-10</c>, <c>25/10/2021</c>, <c>25.10.2021</c>.</summary>
internal sealed class NumericDateReader(DateWords words)
{
    /// <summary>Returns the index of the word after what was read; the same index if no date begins here.</summary>
    public int Read(int at, List<DateMention> found)
    {
        if (ReadPoints(at) is { } pointed)
        {
            found.Add(new StatedDate(pointed, words.Where(at, at + 1)));
            return at + 1;
        }

        int? first = words.Number(at);
        char sign = words.At(at + 1).IsSign('-') ? '-' : '/';
        if (first is null || !words.At(at + 1).IsSign(sign) || words.Number(at + 2) is not { } second || !words.AreAdjacent(at, at + 2))
        {
            return at;
        }

        int? third = words.At(at + 3).IsSign(sign) && words.AreAdjacent(at + 2, at + 4) ? words.Number(at + 4) : null;
        if (words.IsYear(at) && second is >= 1 and <= 12 && words.At(at + 2).Text.Length == 2 && (third is not null || (sign == '-' && !words.IsLongDash(at + 1))))
        {
            int end = third is null ? at + 3 : at + 5;
            found.Add(new StatedDate(Date(first.Value, second, third), words.Where(at, end)));
            return end;
        }

        if (third is not { } year || !words.IsYear(at + 4) || DayAndMonth(first.Value, second) is not { } day)
        {
            return at;
        }

        found.Add(new StatedDate(Date(year, day.Month, day.Day), words.Where(at, at + 5)));
        return at + 5;
    }

    public static EdtfDate? Date(int year, int month, int? day) => day is not { } known ? EdtfDate.FromMonth(year, month)
        : known >= 1 && known <= EdtfDay.DaysInMonth(year, month) ? EdtfDate.FromDay(new EdtfDay(year, month, known))
        : null;

    /// <summary>Of two numbers up to 12 nobody knows which is the month, except in Spanish, where the day is first.</summary>
    private (int Day, int Month)? DayAndMonth(int first, int second) =>
        second is >= 1 and <= 12 && (first is > 12 and <= 31 || first == second || (words.IsSpanish && first >= 1)) ? (first, second)
        : first is >= 1 and <= 12 && second is > 12 and <= 31 && !words.IsSpanish ? (second, first)
        : null;

    private EdtfDate? ReadPoints(int at)
    {
        string[] parts = words.At(at).Kind == WordKind.Digits && words.At(at).Text.IndexOf('.') > 0 ? words.At(at).Text.Split('.') : [];
        return parts.Length == 3 && parts[2].Length == 4 && TryParse(parts[0], out int day) && TryParse(parts[1], out int month)
            && TryParse(parts[2], out int year) && year is >= 1000 and < 3000 && DayAndMonth(day, month) is { } known
            ? Date(year, known.Month, known.Day)
            : null;
    }

    private static bool TryParse(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
