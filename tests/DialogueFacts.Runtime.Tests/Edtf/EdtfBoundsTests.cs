namespace DialogueFacts.Runtime.Tests.Edtf;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("1964/2008-02", "1964-01-01", "1964-12-31", "2008-02-01", "2008-02-29")]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("2007", "2007-01-01", "2007-12-31", "2007-01-01", "2007-12-31")]
    [InlineData("2004-06-15/2004", "2004-06-15", "2004-06-15", "2004-06-15", "2004-12-31")]
    [InlineData("2004/2004-06-15", "2004-01-01", "2004-06-15", "2004-06-15", "2004-06-15")]
    [InlineData("1985/", "1985-01-01", "1985-12-31", "1985-01-01", "")]
    [InlineData("/1985", "", "1985-12-31", "1985-01-01", "1985-12-31")]
    [InlineData("1985/..", "1985-01-01", "1985-12-31", "..", "..")]
    [InlineData("../1985", "..", "..", "1985-01-01", "1985-12-31")]
    [InlineData("/..", "", "", "..", "..")]
    [InlineData("../", "..", "..", "", "")]
    [InlineData("/", "", "", "", "")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", "1667-01-01", "1760-12-31")]
    [InlineData("{1667,1760-12}", "1667-01-01", "1667-12-31", "1760-12-01", "1760-12-31")]
    [InlineData("{1960,1960-01-05}", "1960-01-01", "1960-01-05", "1960-01-05", "1960-12-31")]
    [InlineData("{..1984}", "..", "..", "1984-01-01", "1984-12-31")]
    [InlineData("[1984..]", "1984-01-01", "..", "1984-01-01", "..")]
    public void A_date_starts_and_ends_between_two_days_each(string text, string earliestStart, string latestStart, string earliestEnd, string latestEnd)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal(
            (earliestStart, latestStart, earliestEnd, latestEnd),
            (date.EarliestStart.ToString(), date.LatestStart.ToString(), date.EarliestEnd.ToString(), date.LatestEnd.ToString()));
        Assert.Equal((date.EarliestStart, date.LatestEnd), (date.Earliest, date.Latest));
    }

    [Theory]
    [InlineData("201X-02-29", "2012-02-29", "2016-02-29")]
    [InlineData("2000-X2-29", "2000-02-29", "2000-12-29")]
    [InlineData("2001-X2-29", "2001-12-29", "2001-12-29")]
    [InlineData("19XX-02-29", "1904-02-29", "1996-02-29")]
    [InlineData("20XX-0X-3X", "2000-01-30", "2099-09-30")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("-00X0-03", "-0090-03-01", "-0010-03-31")]
    [InlineData("-XXXX-02-29", "-9996-02-29", "-0004-02-29")]
    public void Unspecified_digits_are_bounded_by_days_the_calendar_has(string text, string earliest, string latest) =>
        Assert.Equal((earliest, latest), (EdtfDate.Parse(text).Earliest.ToString(), EdtfDate.Parse(text).Latest.ToString()));

    [Theory]
    [InlineData("2020-24", "2020-12-01", "2021-02-28")]
    [InlineData("2023-28", "2023-12-01", "2024-02-29")]
    [InlineData("2020-30", "2020-12-01", "2021-02-28")]
    [InlineData("2020-31", "2020-03-01", "2020-05-31")]
    [InlineData("2020-37", "2020-01-01", "2020-04-30")]
    [InlineData("2020-41", "2020-07-01", "2020-12-31")]
    [InlineData("20XX-36", "2000-10-01", "2099-12-31")]
    public void Parts_of_years_are_bounded_by_their_months(string text, string earliest, string latest) =>
        Assert.Equal((earliest, latest), (EdtfDate.Parse(text).Earliest.ToString(), EdtfDate.Parse(text).Latest.ToString()));

    [Fact]
    public void Qualifiers_leave_bounds_as_written() =>
        Assert.Equal(EdtfDate.Parse("1984").Latest, EdtfDate.Parse("1984%").Latest);

    [Fact]
    public void A_year_beyond_64_bits_is_bounded_on_the_near_side()
    {
        EdtfDate future = EdtfDate.Parse("Y1E400");
        EdtfDate past = EdtfDate.Parse("Y-1E400");

        Assert.Equal(("9223372036854775807-01-01", EdtfBound.Unknown), (future.Earliest.ToString(), future.Latest));
        Assert.Equal((EdtfBound.Unknown, "-9223372036854775807-12-31"), (past.Earliest, past.Latest.ToString()));
        Assert.Null(future.Year);
    }

    [Fact]
    public void A_season_beside_a_month_is_not_held_against_its_convention()
    {
        EdtfDate date = EdtfDate.Parse("2012-24/2012-03");

        Assert.True(date.Earliest.Day <= date.Latest.Day);
        Assert.False(EdtfDate.TryParse("2012-24/2012-21", out _));
        Assert.True(EdtfDate.TryParse("2012-29/2012-21", out _));
    }

    [Fact]
    public void A_day_knows_its_calendar()
    {
        Assert.Equal(DayOfWeek.Friday, new EdtfDay(2021, 10, 8).DayOfWeek);
        Assert.Equal(DayOfWeek.Saturday, new EdtfDay(0, 1, 1).DayOfWeek);
        Assert.Equal(new EdtfDay(2399, 12, 31).DayOfWeek, new EdtfDay(-1, 12, 31).DayOfWeek);
        Assert.Equal("170000002-01-01", new EdtfDay(170000002, 1, 1).ToString());
        Assert.Equal("0000-01-01", default(EdtfDay).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfDay(1900, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EdtfDay(1900, 13, 1));
    }
}
