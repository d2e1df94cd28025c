namespace DialogueFacts;

/// <summary>Compares two unqualified dates digit by digit, which sees the gaps that first and last days do not: 156X-12-25 has no summer.</summary>
internal static class DateDigits
{
    /// <summary>Whether no day matches both.</summary>
    public static bool AreDisjoint(in DateParts left, in DateParts right)
    {
        if (left.IsSeason || right.IsSeason)
        {
            return false;
        }

        return left.IsNegative != right.IsNegative
            || Year(left).IsDisjointFrom(Year(right))
            || (HasMonth(left) && HasMonth(right) && Month(left).IsDisjointFrom(Month(right)))
            || (HasDay(left) && HasDay(right) && Day(left).IsDisjointFrom(Day(right)));
    }

    /// <summary>Whether every day that matches the inner date matches the outer.</summary>
    public static bool Cover(in DateParts outer, in DateParts inner)
    {
        if (outer.IsNegative != inner.IsNegative || !Year(outer).Covers(Year(inner)))
        {
            return false;
        }

        return outer.Precision switch
        {
            EdtfPrecision.Year => !inner.IsSeason,
            EdtfPrecision.SubYear => inner.Precision == EdtfPrecision.SubYear && inner.MonthDigits == outer.MonthDigits,
            EdtfPrecision.Month => HasMonth(inner) && Month(outer).Covers(Month(inner)),
            _ => HasDay(inner) && Month(outer).Covers(Month(inner)) && Day(outer).Covers(Day(inner)),
        };
    }

    private static bool HasMonth(in DateParts date) => date.Precision >= EdtfPrecision.Month;

    private static bool HasDay(in DateParts date) => date.Precision >= EdtfPrecision.Day;

    private static DigitPattern Year(in DateParts date) => new((int)date.YearMagnitude, date.YearMask);

    private static DigitPattern Month(in DateParts date) => new(date.MonthDigits, date.MonthMask);

    private static DigitPattern Day(in DateParts date) => new(date.DayDigits, date.DayMask);
}
