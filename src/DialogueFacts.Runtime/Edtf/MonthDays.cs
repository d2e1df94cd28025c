namespace DialogueFacts;

/// <summary>The first and last day that match a date written to the day, where any digit may be unspecified.</summary>
internal static class MonthDays
{
    private const int LeapDay = (2 << 5) | 29;

    public static bool TryFind(in DateParts date, YearRange years, out DayRange days)
    {
        (int first, int last, bool matchesLeapDay) = EveryYear(date);
        bool hasFirst = TryResolve(date, years, first, matchesLeapDay, towardsLast: false, out TimePoint firstDay);
        bool hasLast = TryResolve(date, years, last, matchesLeapDay, towardsLast: true, out TimePoint lastDay);
        days = new(firstDay, lastDay);
        return hasFirst && hasLast;
    }

    /// <summary>The first and last matching day of those that every year has (month and day packed; 0 for none), and whether the 29th of February matches too.</summary>
    private static (int First, int Last, bool MatchesLeapDay) EveryYear(in DateParts date)
    {
        DigitPattern month = new(date.MonthDigits, date.MonthMask);
        DigitPattern day = new(date.DayDigits, date.DayMask);
        int first = 0;
        int last = 0;
        for (int m = Math.Max(1, month.Minimum); m <= Math.Min(12, month.Maximum); m++)
        {
            if (!month.Matches(m))
            {
                continue;
            }

            int daysInCommonYear = EdtfDay.DaysInMonth(1, m);
            for (int d = Math.Max(1, day.Minimum); d <= Math.Min(daysInCommonYear, day.Maximum); d++)
            {
                if (day.Matches(d))
                {
                    last = (m << 5) | d;
                    first = first == 0 ? last : first;
                }
            }
        }

        return (first, last, month.Matches(2) && day.Matches(29));
    }

    private static bool TryResolve(in DateParts date, YearRange years, int packedDay, bool matchesLeapDay, bool towardsLast, out TimePoint found)
    {
        long year = towardsLast ? years.Last : years.First;
        bool leapDayIsFurther = matchesLeapDay && EdtfDay.IsLeapYear(year)
            && (packedDay == 0 || (towardsLast ? packedDay < LeapDay : packedDay > LeapDay));
        int best = leapDayIsFurther ? LeapDay : packedDay;
        if (best == 0 && (!matchesLeapDay || !TryFindLeapYear(date, years, towardsLast, out year)))
        {
            found = default;
            return false;
        }

        best = best == 0 ? LeapDay : best;
        found = TimePoint.At(year, best >> 5, best & 31);
        return true;
    }

    /// <summary>Nothing but 29 February matches, so the year must be a leap year; years here have four digits, which bounds the search.</summary>
    private static bool TryFindLeapYear(in DateParts date, YearRange years, bool towardsLast, out long year)
    {
        DigitPattern pattern = new((int)date.YearMagnitude, date.YearMask);
        int step = towardsLast ? -1 : 1;
        for (year = towardsLast ? years.Last : years.First; year >= years.First && year <= years.Last; year += step)
        {
            if (EdtfDay.IsLeapYear(year) && pattern.Matches((int)Math.Abs(year)))
            {
                return true;
            }
        }

        return false;
    }
}
