using System.Globalization;

namespace DialogueFacts;

public readonly partial struct EdtfDate
{
    private const int LastWritableYear = 9999;

    /// <summary>A year.</summary>
    /// <param name="year">The year, astronomically numbered: 0 is 1 BCE.</param>
    /// <returns>Four digits for the years -9999 to 9999 (<c>-0043</c>), otherwise with the prefix (<c>Y170000002</c>).</returns>
    public static EdtfDate FromYear(long year) =>
        Parse((year is < -LastWritableYear or > LastWritableYear ? "Y" : "") + year.ToString("D4", CultureInfo.InvariantCulture));

    /// <summary>A month.</summary>
    /// <param name="year">The year, -9999 to 9999: EDTF cannot write months of others.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The month, for instance <c>1985-04</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or EDTF cannot write the year's months.</exception>
    public static EdtfDate FromMonth(int year, int month) => Parse(WritableDay(new EdtfDay(year, month, 1)).Substring(0, year < 0 ? 8 : 7));

    /// <summary>A day.</summary>
    /// <param name="day">The day, in the years -9999 to 9999: EDTF cannot write days of others.</param>
    /// <returns>The day, for instance <c>1985-04-12</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">EDTF cannot write days of that year.</exception>
    public static EdtfDate FromDay(EdtfDay day) => Parse(WritableDay(day));

    /// <summary>A day with a time of day, to the second; fractions of a second are left out.</summary>
    /// <param name="value">The date and time.</param>
    /// <returns>With <c>Z</c> if <paramref name="value"/> is UTC; otherwise without offset, since that of a local time depends on the machine.</returns>
    public static EdtfDate FromDateTime(DateTime value) =>
        Parse(value.ToString(value.Kind == DateTimeKind.Utc ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>A day with a time of day, to the second, and its offset from UTC.</summary>
    /// <param name="value">The date and time.</param>
    /// <returns>With <c>Z</c> for an offset of zero, otherwise as <c>±hh:mm</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset is below -12:00, which EDTF cannot write.</exception>
    public static EdtfDate FromDateTimeOffset(DateTimeOffset value)
    {
        string format = value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz";
        return TryParse(value.ToString(format, CultureInfo.InvariantCulture), out EdtfDate date)
            ? date
            : throw new ArgumentOutOfRangeException(nameof(value), value, "EDTF offsets are -12:00 to +14:00.");
    }

    /// <summary>Gets the one day that the date, as written, allows, at its time of day if it has one, otherwise at midnight.</summary>
    /// <param name="value">The date and time as written: of kind UTC if the offset is zero, otherwise unspecified. The default value if there is none.</param>
    /// <returns>Whether the date is of one day, in the years 1 to 9999. Qualifiers make no difference; an interval or a set of a single day is one too.</returns>
    public bool TryGetDateTime(out DateTime value)
    {
        if (!TryGetDay(out EdtfDay day) || !day.TryGetDateTime(out value))
        {
            value = default;
            return false;
        }

        DateTimeKind kind = Kind == EdtfKind.DateTime && _form.Time.OffsetMinutes == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified;
        value = DateTime.SpecifyKind(value.AddSeconds(_form.Time.SecondOfDay), kind);
        return true;
    }

    /// <summary>Gets date, time of day and offset.</summary>
    /// <param name="value">The moment; the default value if the date is none.</param>
    /// <returns>Whether the date has a time of day with an offset, in the years that <see cref="DateTimeOffset"/> covers.</returns>
    public bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        value = default;
        if (Time?.Offset is not TimeSpan offset || !TryGetUniversalTime(out EdtfDate utc) || !utc.TryGetDateTime(out DateTime moment)
            || !TryGetDateTime(out _))
        {
            return false;
        }

        value = new DateTimeOffset(moment, TimeSpan.Zero).ToOffset(offset);
        return true;
    }

    /// <summary>Gets the date and time in UTC.</summary>
    /// <param name="date">The same moment, written with <c>Z</c>; the default value if there is none.</param>
    /// <returns>Whether the date has a time of day with an offset, and EDTF can write the day it falls on in UTC.</returns>
    public bool TryGetUniversalTime(out EdtfDate date)
    {
        date = default;
        if (Time is not { OffsetMinutes: int offset })
        {
            return false;
        }

        Moment utc = Moment.Written(_form).MinusMinutes(offset);
        return Math.Abs(utc.Day.Year) <= LastWritableYear && TryParse(utc.Day + "T" + new EdtfTime(utc.SecondOfDay, 0), out date);
    }

    /// <summary>Gets the one day that the date, as written, allows.</summary>
    /// <param name="day">The day; the default value if there is none.</param>
    /// <returns>Whether the date is of one day. Qualifiers make no difference; an interval or a set of a single day is one too.</returns>
    public bool TryGetDay(out EdtfDay day)
    {
        Extent extent = Written;
        bool isOne = extent.EarliestStart.IsDay && extent.EarliestStart.Compare(extent.LatestEnd) == 0;
        day = isOne ? extent.EarliestStart.Day : default;
        return isOne;
    }

#if NET6_0_OR_GREATER
    /// <summary>A day.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The day, for instance <c>1985-04-12</c>.</returns>
    public static EdtfDate FromDateOnly(DateOnly value) => FromDay(EdtfDay.FromDateOnly(value));

    /// <summary>Gets the one day that the date, as written, allows.</summary>
    /// <param name="value">The day; the default value if there is none.</param>
    /// <returns>Whether the date is of one day, in the years 1 to 9999. Qualifiers and the time of day make no difference.</returns>
    public bool TryGetDateOnly(out DateOnly value)
    {
        value = default;
        return TryGetDay(out EdtfDay day) && day.TryGetDateOnly(out value);
    }
#endif

    private static string WritableDay(EdtfDay day) => day.Year is >= -LastWritableYear and <= LastWritableYear
        ? day.ToString()
        : throw new ArgumentOutOfRangeException(nameof(day), day, "EDTF writes months and days only of the years -9999 to 9999.");
}
