namespace DialogueFacts;

/// <summary>The days that a date allows as it is written: qualifiers aside, seasons by the convention of meteorologists.</summary>
internal static class WrittenDays
{
    /// <summary>False if no day of the calendar matches: 1900-02-29, 2021-13, 1999-02-3X.</summary>
    public static bool TryFind(in DateParts date, out DayRange days)
    {
        YearRange years = YearRange.Of(date);
        switch (date.Precision)
        {
            case EdtfPrecision.Year:
                days = DayRange.OfMonths(years, 1, 12);
                return true;
            case EdtfPrecision.SubYear:
                days = OfSubYear(years, date.MonthDigits);
                return true;
            case EdtfPrecision.Month:
                return TryFindMonths(date, years, out days);
            case EdtfPrecision.Day:
                return MonthDays.TryFind(date, years, out days);
            default:
                days = default;
                return false;
        }
    }

    private static DayRange OfSubYear(YearRange years, int code)
    {
        (int firstMonth, int months) = code switch
        {
            >= 40 => (((code - 40) * 6) + 1, 6),
            >= 37 => (((code - 37) * 4) + 1, 4),
            >= 33 => (((code - 33) * 3) + 1, 3),
            >= 29 => (((code - 29) * 3) + 9, 3),
            >= 25 => (((code - 25) * 3) + 3, 3),
            _ => (((code - 21) * 3) + 3, 3),
        };
        firstMonth = firstMonth > 12 ? firstMonth - 12 : firstMonth;
        int lastMonth = firstMonth + months - 1;
        if (lastMonth <= 12)
        {
            return DayRange.OfMonths(years, firstMonth, lastMonth);
        }

        // December to February: the season is named by the year it begins in.
        long nextYear = years.Last + 1;
        return new(TimePoint.At(years.First, firstMonth, 1), TimePoint.At(nextYear, lastMonth - 12, EdtfDay.DaysInMonth(nextYear, lastMonth - 12)));
    }

    private static bool TryFindMonths(in DateParts date, YearRange years, out DayRange days)
    {
        DigitPattern month = new(date.MonthDigits, date.MonthMask);
        int first = 1;
        int last = 12;
        while (first <= 12 && !month.Matches(first))
        {
            first++;
        }

        while (last >= first && !month.Matches(last))
        {
            last--;
        }

        bool found = first <= last;
        days = found ? DayRange.OfMonths(years, first, last) : default;
        return found;
    }
}
