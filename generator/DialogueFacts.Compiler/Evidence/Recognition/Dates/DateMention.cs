namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A date, or part of one, that a passage states.</summary>
/// <param name="Year">Null if it is not stated: <c>8 October</c>.</param>
/// <param name="Month">Null if it is not stated: <c>2007</c>.</param>
/// <param name="Weekday">Null if it is not stated. By itself it is a day near the source's own.</param>
/// <param name="DaysLater">Than the source: -1 of <c>yesterday</c>; null if it is stated otherwise.</param>
internal readonly record struct DateMention(int? Year, int? Month, int? Day, DayOfWeek? Weekday, Extent Where, int? DaysLater = null)
{
    /// <summary>Whether which day is meant depends on the day of the source.</summary>
    public bool IsRelative => Year is null && Month is null && (Weekday is not null || DaysLater is not null);

    /// <summary>The date in EDTF; null if the year is not stated, or if there is no such day.</summary>
    public EdtfDate? Date => Year is { } year ? Of(year) : null;

    /// <summary>The date, were it in this year; null if there is no such day then, or if it is another weekday.</summary>
    public EdtfDate? Of(int year)
    {
        if (Month is not { } month)
        {
            return EdtfDate.FromYear(year);
        }

        if (Day is not { } day)
        {
            return EdtfDate.FromMonth(year, month);
        }

        if (day < 1 || day > EdtfDay.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new EdtfDay(year, month, day);
        return Weekday is null || Weekday == date.DayOfWeek ? EdtfDate.FromDay(date) : null;
    }
}
