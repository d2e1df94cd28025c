namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>The functions of dates. A date may be any of several days (EDTF): what they do not all agree on has no value.</summary>
internal static class ExpressionDates
{
    private const int DaysOfCycle = 146_097;

    /// <summary>The English name of the day of the week.</summary>
    public static object Weekday(object?[] arguments) => Read("weekday", arguments, 1, dates =>
        Day(dates[0].Earliest, dates[0].Latest) is { } day ? day.DayOfWeek.ToString() : ExpressionFailure.Unset);

    /// <summary>Of two dates the days from the first to the second; of an interval the days that it has.</summary>
    public static object Days(object?[] arguments) =>
        Read("days", arguments, 2, dates => Count(dates, (from, to) => Number(to) - Number(from) + (dates.Length == 1 ? 1 : 0)));

    /// <summary>Whole years from one date to another, or from the beginning of an interval to its end.</summary>
    public static object Years(object?[] arguments) => Read("years", arguments, 2, dates => Count(dates, Years));

    /// <summary>What all days agree on that the two ends may be; else only what it lies between, unless a date is doubtful.</summary>
    private static object Count(EdtfDate[] dates, Func<EdtfDay, EdtfDay, decimal> count)
    {
        (EdtfDate from, EdtfDate to) = (dates[0], dates[dates.Length - 1]);
        (EdtfBound Earliest, EdtfBound Latest) start = dates.Length == 1 ? (from.EarliestStart, from.LatestStart) : (from.Earliest, from.Latest);
        (EdtfBound Earliest, EdtfBound Latest) end = dates.Length == 1 ? (to.EarliestEnd, to.LatestEnd) : (to.Earliest, to.Latest);
        if (start is not ({ Day: { } firstStart }, { Day: { } lastStart }) || end is not ({ Day: { } firstEnd }, { Day: { } lastEnd }))
        {
            return ExpressionFailure.Unset;
        }

        decimal least = count(lastStart, firstEnd);
        decimal most = count(firstStart, lastEnd);
        return least == most ? least
            : Array.TrueForAll(dates, d => d.Qualifiers == EdtfQualifiers.None) ? new ExpressionFailure((string?)null) { Bounds = (least, most) }
            : ExpressionFailure.Unset;
    }

    private static object Read(string function, object?[] arguments, int most, Func<EdtfDate[], object> reckon)
    {
        if (arguments.Length > most)
        {
            return new ExpressionFailure($"{function}() takes {(most == 1 ? "a date" : "one or two dates")}");
        }

        var dates = new EdtfDate[arguments.Length];
        for (int i = 0; i < dates.Length; i++)
        {
            if (arguments[i] is null)
            {
                return ExpressionFailure.Unset;
            }

            if (arguments[i] is not string text || !EdtfDate.TryParse(text, out dates[i]))
            {
                return new ExpressionFailure($"'{ExpressionText.Of(arguments[i])}' is no date");
            }
        }

        return reckon(dates);
    }

    /// <summary>The one day between two bounds.</summary>
    private static EdtfDay? Day(EdtfBound earliest, EdtfBound latest) => earliest == latest ? earliest.Day : null;

    private static decimal Years(EdtfDay from, EdtfDay to) =>
        to.Year - from.Year - (to.Month < from.Month || (to.Month == from.Month && to.Day < from.Day) ? 1 : 0);

    /// <summary>Days since the beginning of year 0; the calendar repeats every 400 years.</summary>
    private static decimal Number(EdtfDay day)
    {
        decimal cycle = decimal.Floor(day.Year / 400m);
        int yearOfCycle = (int)(day.Year - (cycle * 400));
        var first = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        return (cycle * DaysOfCycle) + (new DateTime(2000 + yearOfCycle, day.Month, day.Day, 0, 0, 0, DateTimeKind.Utc) - first).Days;
    }
}
