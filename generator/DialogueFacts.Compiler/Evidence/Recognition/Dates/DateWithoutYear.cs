namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A month, or a day of one, without a year: <c>8 October</c>, <c>last March</c>, <c>October of last year</c>.</summary>
/// <param name="Weekday">Null if it is not stated.</param>
/// <param name="YearsLater">Than the source: -1 of <c>last year</c>; null if it is not stated.</param>
internal sealed record DateWithoutYear(int Month, int? Day, DayOfWeek? Weekday, Direction Direction, int? YearsLater, Extent Where) : DateMention(Where)
{
    /// <summary>Farther off, nobody knows whether the last or the next is meant.</summary>
    private const int FarthestDays = 92;

    public override EdtfDate? SeenFrom(DateTime published) => (YearsLater, Direction) switch
    {
        ({ } later, _) => In(published.Year + later),
        (_, Direction.Nearest) => Nearest(published),
        // Within the source's own year they may be those of the year before or after as well.
        (_, Direction.Last) => IsIn(published.Year, published, -1) ? null : In(published.Year - 1),
        (_, Direction.Next) => IsIn(published.Year, published, 1) ? null : In(published.Year + 1),
        _ => null,
    };

    /// <summary>The date, were it in this year; null if there is no such day then, or if it is another weekday.</summary>
    public EdtfDate? In(int year)
    {
        if (year is < 1 or > 9999)
        {
            return null;
        }

        if (Day is not { } day)
        {
            return EdtfDate.FromMonth(year, Month);
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, Month))
        {
            return null;
        }

        var date = new DateTime(year, Month, day);
        return Weekday is null || Weekday == date.DayOfWeek ? EdtfDate.FromDay(EdtfDay.FromDateTime(date)) : null;
    }

    private EdtfDate? Nearest(DateTime published)
    {
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (In(year) is { } date && Distance(year, published) <= FarthestDays)
            {
                return date;
            }
        }

        return null;
    }

    private bool IsIn(int year, DateTime published, int direction) =>
        Day is null ? Math.Sign(Month - published.Month) == direction || Month == published.Month
        : In(year) is not null && Math.Sign(First(year).CompareTo(published.Date)) is var side && (side == direction || side == 0);

    private int Distance(int year, DateTime published)
    {
        DateTime first = First(year);
        DateTime last = Day is null ? first.AddDays(DateTime.DaysInMonth(year, Month) - 1) : first;
        return published < first ? (first - published).Days : published > last ? (published - last).Days : 0;
    }

    private DateTime First(int year) => new(year, Month, Math.Min(Day ?? 1, DateTime.DaysInMonth(year, Month)));
}
