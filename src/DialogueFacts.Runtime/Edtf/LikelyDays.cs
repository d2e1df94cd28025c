namespace DialogueFacts;

/// <summary>The days that a date allows once its doubts are taken seriously: what comparisons may rest on.</summary>
/// <remarks>
/// Never narrower than <see cref="WrittenDays"/>. A qualified component may be any: only the coarser ones, if unqualified, still bind.
/// A season lies somewhere from the November before its year to the March after: every convention in use is within.
/// </remarks>
internal static class LikelyDays
{
    public static DayRange Of(in DateParts date)
    {
        if (date.QualifiersOf(0) != EdtfQualifiers.None)
        {
            return DayRange.Everything;
        }

        YearRange years = YearRange.Of(date);
        if (date.IsSeason)
        {
            return OfSeason(years);
        }

        if (date.QualifiersOf(1) != EdtfQualifiers.None)
        {
            return DayRange.OfMonths(years, 1, 12);
        }

        DateParts certain = date.QualifiersOf(2) == EdtfQualifiers.None ? date : WithoutDay(date);
        WrittenDays.TryFind(certain, out DayRange days);
        return days;
    }

    public static DayRange OfSeason(YearRange years) =>
        new(TimePoint.At(years.First - 1, 11, 1), TimePoint.At(years.Last + 1, 3, 31));

    /// <summary>Whether the days are certain to be those written.</summary>
    public static bool AreAsWritten(in DateParts date) => date.QualifierBits == 0 && !date.IsSeason;

    private static DateParts WithoutDay(in DateParts date) => new()
    {
        YearMagnitude = date.YearMagnitude,
        IsNegative = date.IsNegative,
        MonthDigits = date.MonthDigits,
        UnspecifiedDigits = (byte)(date.UnspecifiedDigits & ~3),
        Precision = EdtfPrecision.Month,
    };
}
