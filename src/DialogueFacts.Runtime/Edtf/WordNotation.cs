using System.Globalization;

namespace DialogueFacts;

/// <summary>Dates as people write them in English.</summary>
internal static class WordNotation
{
    private const string First = "The year comes first, then month and day, ";

    private static readonly char[] Blanks = [' ', '\t', '\u00a0', ',', '.'];

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter", "fall"];

    public static RewritingRule[] Rules { get; } =
    [
        new(EdtfProblemKind.OtherNotation, First + "as numbers with hyphens between them; seasons are 21 to 24.", Names),
        new(EdtfProblemKind.OtherNotation, First + "with hyphens between them.", YearLast),
        new(EdtfProblemKind.OtherNotation, "What is approximate ends with ~.", Circa),
        new(EdtfProblemKind.OtherNotation, "A decade has X for the digit that is not specified.", Decade),
        new(EdtfProblemKind.YearForm, "Years before the common era have a minus sign and count from 0000, which is 1 BCE.", BeforeCommonEra),
        new(EdtfProblemKind.OtherNotation, "A slash separates the two ends of an interval.", Years),
    ];

    private static string Names(string text)
    {
        string[] words = [.. text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("of" or "the"))];
        int name = Array.FindIndex(words, w => NumberOf(w) > 0);
        string year = words.Length == 0 ? "" : words[words.Length - 1];
        if (words.Length is not (2 or 3) || name < 0 || name == words.Length - 1 || !IsNumber(year, 4))
        {
            return text;
        }

        string month = year + "-" + TwoDigits(NumberOf(words[name]));
        return words.Length == 2 ? month : DayOf(words[1 - name]) is > 0 and var day ? month + "-" + TwoDigits(day) : text;
    }

    /// <summary>With dots between them, the day comes before the month; otherwise only a number beyond 12 tells.</summary>
    private static string YearLast(string text)
    {
        char separator = text.FirstOrDefault(c => c is '.' or '/' or '-');
        string[] parts = text.Split(separator);
        if (parts.Length != 3 || !IsNumber(parts[2], 4) || DayOf(parts[0]) is not (> 0 and var first) || DayOf(parts[1]) is not (> 0 and var second)
            || (separator != '.' && first < 13 == second < 13))
        {
            return text;
        }

        bool isDayFirst = separator == '.' || first > 12;
        return parts[2] + "-" + TwoDigits(isDayFirst ? second : first) + "-" + TwoDigits(isDayFirst ? first : second);
    }

    private static string Circa(string text)
    {
        string[] words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        bool isCirca = words.Length == 2 && words[0].ToUpperInvariant() is "CIRCA" or "CA" or "C" or "ABOUT" or "AROUND" or "APPROXIMATELY";
        return isCirca ? words[words.Length - 1] + "~" : text;
    }

    /// <summary>The 1900s may be ten years or a hundred.</summary>
    private static string Decade(string text)
    {
        string decade = text.TrimEnd('s').TrimEnd('\'', '’');
        return decade.Length < text.Length && IsNumber(decade, 4) && decade[3] == '0' && decade[2] != '0' ? decade.Substring(0, 3) + "X" : text;
    }

    private static string BeforeCommonEra(string text)
    {
        string[] words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        bool isBefore = words.Length == 2 && words[1].ToUpperInvariant() is "BC" or "BCE";
        return isBefore && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0
            ? EdtfDate.FromYear(1L - year).ToString()
            : text;
    }

    private static string Years(string text)
    {
        string[] ends = text.Split('-', '\u2013', '\u2014');
        string[] years = [.. ends.Select(e => e.Trim())];
        return years.Length == 2 && IsNumber(years[0], 4) && IsNumber(years[1], 4) ? years[0] + "/" + years[1] : text;
    }

    /// <summary>Of a month, whose name may be cut short after three letters, or a season; 0 if it is neither.</summary>
    private static int NumberOf(string word)
    {
        int season = Array.FindIndex(Seasons, s => s.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (season >= 0)
        {
            return (int)EdtfSubYear.Spring + (season == 4 ? 2 : season);
        }

        string[] months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        return word.Length < 3 ? 0 : Array.FindIndex(months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    /// <summary>Of one or two digits, which an ordinal's ending may follow; 0 if it is nothing like that.</summary>
    private static int DayOf(string word)
    {
        string digits = string.Concat(word.TakeWhile(YearReader.IsDigit));
        bool isDay = digits.Length is 1 or 2 && word.Substring(digits.Length).ToUpperInvariant() is "" or "ST" or "ND" or "RD" or "TH";
        return isDay ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsNumber(string text, int digits) => text.Length == digits && text.All(YearReader.IsDigit);

    private static string TwoDigits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
