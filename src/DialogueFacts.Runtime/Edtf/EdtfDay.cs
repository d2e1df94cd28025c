using System.Globalization;
using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>A day of the proleptic Gregorian calendar, in any year that fits 64 bits.</summary>
/// <remarks>
/// Years are numbered astronomically, as in ISO 8601: year 0 is 1 BCE, year -1 is 2 BCE. <see cref="DateTime"/> and <c>DateOnly</c> cover
/// only the years 1 to 9999; EDTF needs more. The default value is the first day of year 0.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct EdtfDay : IEquatable<EdtfDay>, IComparable<EdtfDay>
{
    // Kept from zero, so that the default value is a real day.
    private readonly byte _monthIndex;
    private readonly byte _dayIndex;

    /// <summary>Makes a day from its parts.</summary>
    /// <param name="year">The year, astronomically numbered.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or the month has no such day in that year.</exception>
    public EdtfDay(long year, int month, int day)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        }

        if (day < 1 || day > DaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day in that year.");
        }

        Year = year;
        _monthIndex = (byte)(month - 1);
        _dayIndex = (byte)(day - 1);
    }

    /// <summary>The year, astronomically numbered: 0 is 1 BCE.</summary>
    public long Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _monthIndex + 1;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _dayIndex + 1;

    /// <summary>The day of the week, counted back through the proleptic calendar without a break.</summary>
    public DayOfWeek DayOfWeek
    {
        get
        {
            // The calendar, weekdays included, repeats every 400 years; 2000 to 2399 is such a cycle that DateTime covers.
            int yearOfCycle = (int)(((Year % 400) + 400) % 400);
            return new DateTime(2000 + yearOfCycle, Month, Day, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek;
        }
    }

    /// <summary>Whether a year has a 29th of February.</summary>
    /// <param name="year">The year, astronomically numbered.</param>
    /// <returns>Whether it is a leap year of the proleptic Gregorian calendar.</returns>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of days of a month.</summary>
    /// <param name="year">The year, astronomically numbered.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>28 to 31.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        >= 1 and <= 12 => 31,
        _ => throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12."),
    };

    /// <inheritdoc/>
    public int CompareTo(EdtfDay other)
    {
        int byYear = Year.CompareTo(other.Year);
        return byYear != 0 ? byYear : ((_monthIndex << 8) | _dayIndex).CompareTo((other._monthIndex << 8) | other._dayIndex);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDay other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year.GetHashCode() * 397) ^ ((_monthIndex << 8) | _dayIndex);

    /// <summary>The day as year, month and day with hyphens; the year has a sign if negative and at least four digits.</summary>
    /// <returns>The text, for instance <c>2021-10-08</c>, <c>-0043-03-15</c> or <c>170000002-01-01</c>.</returns>
    /// <remarks>Within the years -9999 to 9999 this is also EDTF; EDTF has no way to write a day beyond them.</remarks>
    public override string ToString() => string.Concat(
        Year.ToString("D4", CultureInfo.InvariantCulture),
        "-" + Month.ToString("D2", CultureInfo.InvariantCulture),
        "-" + Day.ToString("D2", CultureInfo.InvariantCulture));

    /// <summary>The day before or after, for turning times of day into UTC.</summary>
    internal EdtfDay Next() =>
        Day < DaysInMonth(Year, Month) ? new(Year, Month, Day + 1)
        : Month < 12 ? new(Year, Month + 1, 1)
        : new(Year + 1, 1, 1);

    /// <inheritdoc cref="Next"/>
    internal EdtfDay Previous() =>
        Day > 1 ? new(Year, Month, Day - 1)
        : Month > 1 ? new(Year, Month - 1, DaysInMonth(Year, Month - 1))
        : new(Year - 1, 12, 31);
}
