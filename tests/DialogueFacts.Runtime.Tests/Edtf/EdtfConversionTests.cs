using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DialogueFacts.Runtime.Tests.Edtf;

public sealed class EdtfConversionTests
{
    [Fact]
    public void Dates_sort_where_their_type_is_not_known() =>
        Assert.Equal(
            ["1984", "2007", "2021-10-08"],
            ((object[])[EdtfDate.Parse("2021-10-08"), EdtfDate.Parse("1984"), EdtfDate.Parse("2007")]).Order().Select(d => d.ToString()));

    [Fact]
    public void A_date_is_compared_with_dates_alone()
    {
        IComparable date = EdtfDate.Parse("2007");

        Assert.True(date.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => date.CompareTo("2007"));
    }

    [Fact]
    public void Days_months_and_years_are_written_as_EDTF()
    {
        Assert.Equal("2021-10-08", EdtfDate.FromDateOnly(new DateOnly(2021, 10, 8)).ToString());
        Assert.Equal("-0043-03-15", EdtfDate.FromDay(new EdtfDay(-43, 3, 15)).ToString());
        Assert.Equal("-0043-03", EdtfDate.FromMonth(-43, 3).ToString());
        Assert.Equal("0007", EdtfDate.FromYear(7).ToString());
        Assert.Equal("Y-66000000", EdtfDate.FromYear(-66_000_000).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDay(new EdtfDay(10_000, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromMonth(2021, 13));
    }

    [Fact]
    public void Times_are_written_with_their_offset_if_it_does_not_depend_on_the_machine()
    {
        DateTime time = new(2021, 10, 8, 9, 30, 15, 250, DateTimeKind.Unspecified);

        Assert.Equal("2021-10-08T09:30:15", EdtfDate.FromDateTime(time).ToString());
        Assert.Equal("2021-10-08T09:30:15Z", EdtfDate.FromDateTime(DateTime.SpecifyKind(time, DateTimeKind.Utc)).ToString());
        Assert.Equal("2021-10-08T09:30:15", EdtfDate.FromDateTime(DateTime.SpecifyKind(time, DateTimeKind.Local)).ToString());
        Assert.Equal("2021-10-08T09:30:15-05:00", EdtfDate.FromDateTimeOffset(new DateTimeOffset(time, TimeSpan.FromHours(-5))).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDateTimeOffset(new DateTimeOffset(time, TimeSpan.FromHours(-13))));
    }

    [Fact]
    public void One_day_is_a_DateOnly_and_a_DateTime()
    {
        Assert.True(EdtfDate.Parse("2021-10-08?").TryGetDateOnly(out DateOnly day));
        Assert.True(EdtfDate.Parse("2021-10-08/2021-10-08").TryGetDateTime(out DateTime midnight));
        Assert.True(EdtfDate.Parse("2021-10-08T09:30:00Z").TryGetDateTime(out DateTime time));

        Assert.Equal(new DateOnly(2021, 10, 8), day);
        Assert.Equal((new DateTime(2021, 10, 8, 0, 0, 0, DateTimeKind.Unspecified), DateTimeKind.Unspecified), (midnight, midnight.Kind));
        Assert.Equal((new DateTime(2021, 10, 8, 9, 30, 0, DateTimeKind.Utc), DateTimeKind.Utc), (time, time.Kind));
    }

    [Theory]
    [InlineData("2021-10")]
    [InlineData("0000-01-01")]
    [InlineData("-0043-03-15")]
    [InlineData("2021-10-08/")]
    [InlineData("2021-10-0X")]
    public void What_is_not_one_day_within_their_years_is_neither(string text)
    {
        Assert.False(EdtfDate.Parse(text).TryGetDateOnly(out _));
        Assert.False(EdtfDate.Parse(text).TryGetDateTime(out _));
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z")]
    [InlineData("2000-03-01T00:00:00+01", "2000-02-29T23:00:00Z")]
    [InlineData("-0001-12-31T23:59:59-12:00", "0000-01-01T11:59:59Z")]
    [InlineData("9999-12-31T23:00:00-02", null)]
    [InlineData("1985-04-12T23:20:30", null)]
    [InlineData("1985-04-12", null)]
    public void A_time_with_an_offset_has_its_moment_in_UTC(string text, string? utc)
    {
        Assert.Equal(utc is not null, EdtfDate.Parse(text).TryGetUniversalTime(out EdtfDate date));
        Assert.Equal(utc ?? "", date.ToString());
    }

    [Fact]
    public void A_time_with_an_offset_is_a_DateTimeOffset()
    {
        Assert.True(EdtfDate.Parse("1985-04-12T23:20:30-04:30").TryGetDateTimeOffset(out DateTimeOffset time));
        Assert.Equal((new DateTimeOffset(1985, 4, 12, 23, 20, 30, new TimeSpan(-4, -30, 0)), new TimeSpan(-4, -30, 0)), (time, time.Offset));
        Assert.False(EdtfDate.Parse("0001-01-01T00:00:00+01").TryGetDateTimeOffset(out _));
        Assert.False(EdtfDate.Parse("9999-12-31T23:00:00-02").TryGetDateTimeOffset(out _));
        Assert.False(EdtfDate.Parse("1985-04-12T23:20:30").TryGetDateTimeOffset(out _));
    }

    [Fact]
    public void Generic_parsing_and_formatting_know_the_type()
    {
        EdtfDate date = ParseAs<EdtfDate>("2004-06~/..");
        Span<byte> utf8 = stackalloc byte[16];

        Assert.Equal("<2004-06~/..>", string.Create(CultureInfo.InvariantCulture, $"<{date}>"));
        Assert.Equal("2004-06~/..", string.Format(CultureInfo.InvariantCulture, "{0:G}", date));
        Assert.True(date.TryFormat(utf8, out int written) && Encoding.UTF8.GetString(utf8[..written]) == "2004-06~/..");
        Assert.False(date.TryFormat(stackalloc char[4], out _));
        Assert.Throws<FormatException>(() => string.Format(CultureInfo.InvariantCulture, "{0:yyyy}", date));
    }

    [Fact]
    public void JSON_has_the_text()
    {
        Dictionary<EdtfDate, EdtfDate?> dates = new() { [EdtfDate.Parse("1985-04/..")] = EdtfDate.Parse("156X~"), [EdtfDate.Parse("[1667..]")] = null };

        string json = JsonSerializer.Serialize(dates);

        Assert.Equal("""{"1985-04/..":"156X~","[1667..]":null}""", json);
        Assert.Equal(dates, JsonSerializer.Deserialize<Dictionary<EdtfDate, EdtfDate?>>(json));
    }

    [Fact]
    public void JSON_has_null_for_no_date()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(EdtfDate)));
        Assert.Equal(default, JsonSerializer.Deserialize<EdtfDate>("null"));
    }

    [Theory]
    [InlineData("\"199u\"", "199X")]
    [InlineData("\"\"", "empty")]
    [InlineData("1985", "string")]
    public void JSON_that_is_no_date_says_why(string json, string part)
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json));

        Assert.Contains(part, thrown.Message, StringComparison.Ordinal);
    }

    private static T ParseAs<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), CultureInfo.InvariantCulture);
}
