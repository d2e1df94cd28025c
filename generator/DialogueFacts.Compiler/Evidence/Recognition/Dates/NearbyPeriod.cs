namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A week, month or year counted from that of the source: <c>last week</c>, <c>this year</c>.</summary>
internal sealed record NearbyPeriod(PeriodUnit Unit, int Later, Extent Where) : DateMention(Where)
{
    private const int Week = 7;

    public override EdtfDate? SeenFrom(DateTime published)
    {
        switch (Unit)
        {
            case PeriodUnit.Year:
                return EdtfDate.FromYear(published.Year + Later);
            case PeriodUnit.Month:
                DateTime month = published.AddMonths(Later);
                return EdtfDate.FromMonth(month.Year, month.Month);
            default:
                // On a Sunday a week has ended for some and begun for others. Otherwise it is ISO 8601's, from Monday.
                if (published.DayOfWeek == DayOfWeek.Sunday)
                {
                    return null;
                }

                DateTime monday = published.AddDays((DayOfWeek.Monday - published.DayOfWeek) + (Week * Later));
                return EdtfDate.Parse($"{EdtfDay.FromDateTime(monday)}/{EdtfDay.FromDateTime(monday.AddDays(Week - 1))}");
        }
    }
}
