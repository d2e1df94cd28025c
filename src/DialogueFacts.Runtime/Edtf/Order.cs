namespace DialogueFacts;

/// <summary>Whether the two ends of an interval or range are in order.</summary>
internal static class Order
{
    /// <summary>Whether the end, as written, is before the start whichever days are meant. Of an open or unknown end, ask nothing.</summary>
    /// <remarks>
    /// Two seasons are in the order of their convention only if they are of the same hemisphere (or both of none); a season beside anything
    /// else gets the benefit of the doubt, since where it lies is not fixed.
    /// </remarks>
    public static bool IsReversed(in DateParts start, in DateParts end)
    {
        bool areComparableSeasons = start.IsSeason && end.IsSeason && SeasonGroup(start) == SeasonGroup(end);
        return Days(start, areComparableSeasons).First > Days(end, areComparableSeasons).Last;
    }

    private static DayRange Days(in DateParts date, bool byConvention)
    {
        if (date.IsSeason && !byConvention)
        {
            return LikelyDays.OfSeason(YearRange.Of(date));
        }

        WrittenDays.TryFind(date, out DayRange days);
        return days;
    }

    private static int SeasonGroup(in DateParts season) => (season.MonthDigits - (int)EdtfSubYear.Spring) / 4;
}
