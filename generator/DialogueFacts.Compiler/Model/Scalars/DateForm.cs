using System.Globalization;
using System.Text.RegularExpressions;

namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>
/// Dates and times as XML Schema writes them (<c>xsd:date</c>, <c>xsd:dateTime</c>, <c>xsd:time</c>), as far as LinkML's own tools take them:
/// years 0001 to 9999, hours 00 to 23.
/// </summary>
internal static class DateForm
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const string OtherYear = "Years go from 0001 to 9999 here, as in LinkML's own tools. Give the slot the type 'edtf' for others.";

    private static readonly Regex Date = Form("^(?<y>[0-9]{4})-(?<mo>[0-9]{2})-(?<d>[0-9]{2})(?<z>Z|[+-][0-9]{2}:[0-9]{2})?$");

    private static readonly Regex Time = Form(
        "^(?<h>[0-9]{2}):(?<mi>[0-9]{2}):(?<s>[0-9]{2})([.][0-9]+)?(?<z>Z|[+-][0-9]{2}:[0-9]{2})?$");

    private static readonly Regex FarDate = Form("^(-[0-9]{4,}|[0-9]{5,})-[0-9]{2}-[0-9]{2}(T|Z|[+-]|$)");

    public static string? ProblemWithDate(string text)
    {
        Match match = Date.Match(text);
        return FarDate.IsMatch(text) ? OtherYear : !match.Success
            ? "Write it as year, month and day: '2021-10-08'."
            : ProblemWithDay(Number(match, "y"), Number(match, "mo"), Number(match, "d")) ?? ProblemWithOffset(match);
    }

    public static string? ProblemWithTime(string text)
    {
        Match match = Time.Match(text);
        if (!match.Success)
        {
            return "Write it as hours, minutes and seconds: '09:30:00'.";
        }

        return text.StartsWith("24:00:00", StringComparison.Ordinal) ? "Write the end of a day as 00:00:00, in a slot with a date that of the next day."
            : Number(match, "h") > 23 ? "A day has 24 hours, 00 to 23."
            : Number(match, "mi") > 59 || Number(match, "s") > 59 ? "Minutes and seconds go from 00 to 59."
            : ProblemWithOffset(match);
    }

    public static string? ProblemWithDateTime(string text)
    {
        int t = text.IndexOf('T');
        return FarDate.IsMatch(text) ? OtherYear : t != 10 || !Date.IsMatch(text.Substring(0, t)) || !Time.IsMatch(text.Substring(t + 1))
            ? "Write it as date and time: '2021-10-08T09:30:00', with an offset at the end if it is known."
            : ProblemWithDate(text.Substring(0, t)) ?? ProblemWithTime(text.Substring(t + 1));
    }

    private static string? ProblemWithDay(int year, int month, int day)
    {
        if (year == 0)
        {
            return OtherYear;
        }

        if (month is 0 or > 12)
        {
            return "A year has 12 months.";
        }

        int days = DateTime.DaysInMonth(year, month);
        return day == 0 || day > days ? FormattableString.Invariant($"{year:0000}-{month:00} has {days} days.") : null;
    }

    private static string? ProblemWithOffset(Match match)
    {
        string offset = match.Groups["z"].Value;
        if (offset.Length < 6)
        {
            return null;
        }

        int hours = int.Parse(offset.Substring(1, 2), CultureInfo.InvariantCulture);
        int minutes = int.Parse(offset.Substring(4), CultureInfo.InvariantCulture);
        return minutes > 59 || (hours * 60) + minutes > 14 * 60 ? "Offsets go from -14:00 to +14:00." : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static Regex Form(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience);
}
