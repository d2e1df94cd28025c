using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The first and the last of the days that a single date allows. A side that is no day is not known.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DayRange(TimePoint first, TimePoint last)
{
    public TimePoint First => first;

    public TimePoint Last => last;

    public static DayRange Everything { get; } = new(TimePoint.BeforeAll, TimePoint.AfterAll);

    /// <summary>The days between the first of a month and the last of another, in the first and last of these years.</summary>
    public static DayRange OfMonths(YearRange years, int firstMonth, int lastMonth) => new(
        years.IsFirstUnknown ? TimePoint.BeforeAll : TimePoint.At(years.First, firstMonth, 1),
        years.IsLastUnknown ? TimePoint.AfterAll : TimePoint.At(years.Last, lastMonth, EdtfDay.DaysInMonth(years.Last, lastMonth)));
}
