using System.Globalization;
using System.Text;

namespace DialogueFacts.Runtime.Tests.Edtf;

public sealed class EdtfParsingTests
{
    [Theory]
    [InlineData("2021-10-08", EdtfKind.Date, EdtfPrecision.Day, 0)]
    [InlineData("2021-10", EdtfKind.Date, EdtfPrecision.Month, 0)]
    [InlineData("2021", EdtfKind.Date, EdtfPrecision.Year, 0)]
    [InlineData("2021-10-08T09:30:00-05:00", EdtfKind.DateTime, EdtfPrecision.Second, 0)]
    [InlineData("2021-10/2021-12-01", EdtfKind.Interval, EdtfPrecision.None, 0)]
    [InlineData("2021-22", EdtfKind.SubYear, EdtfPrecision.SubYear, 1)]
    [InlineData("2021-10?", EdtfKind.Date, EdtfPrecision.Month, 1)]
    [InlineData("202X", EdtfKind.Date, EdtfPrecision.Year, 1)]
    [InlineData("-0044-03-15", EdtfKind.Date, EdtfPrecision.Day, 1)]
    [InlineData("Y-66000000", EdtfKind.Date, EdtfPrecision.Year, 1)]
    [InlineData("2021/", EdtfKind.Interval, EdtfPrecision.None, 1)]
    [InlineData("2021-36", EdtfKind.SubYear, EdtfPrecision.SubYear, 2)]
    [InlineData("2021-~10-08", EdtfKind.Date, EdtfPrecision.Day, 2)]
    [InlineData("2X21-10", EdtfKind.Date, EdtfPrecision.Month, 2)]
    [InlineData("2021-XX/2022", EdtfKind.Interval, EdtfPrecision.None, 2)]
    [InlineData("[2007,2008-06..2008-09]", EdtfKind.OneOf, EdtfPrecision.None, 2)]
    [InlineData("{..2008}", EdtfKind.AllOf, EdtfPrecision.None, 2)]
    [InlineData("Y66E6S2", EdtfKind.Date, EdtfPrecision.Year, 2)]
    [InlineData("Y-66E6~", EdtfKind.Date, EdtfPrecision.Year, 2)]
    [InlineData("[198X,2001-21?]", EdtfKind.OneOf, EdtfPrecision.None, 2)]
    public void A_date_has_a_kind_a_precision_and_a_level(string text, EdtfKind kind, EdtfPrecision precision, int level)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal((kind, precision, level), (date.Kind, date.Precision, date.Level));
    }

    /// <summary>Dates in digits alone have a short cut; within a set they have not.</summary>
    [Theory]
    [InlineData("1900")]
    [InlineData("2000")]
    [InlineData("2021")]
    public void A_day_is_one_exactly_if_it_can_be_in_a_set(string year)
    {
        string[] numbers = [.. Enumerable.Range(0, 34).Select(n => n.ToString("00", CultureInfo.InvariantCulture)), "1a", "x1", "-1"];
        string[] months = [.. numbers.Select(month => $"{year}-{month}")];

        Assert.All([.. months, .. months.SelectMany(month => numbers.Select(day => $"{month}-{day}"))], date =>
            Assert.Equal(EdtfDate.TryParse($"[{date}]", out _), EdtfDate.TryParse(date, out _)));
    }

    [Fact]
    public void Components_are_numbers_where_every_digit_is_known()
    {
        EdtfDate date = EdtfDate.Parse("-0043-03-1X");

        Assert.Equal((-43L, 3, null), (date.Year, date.Month, date.Day));
        Assert.Equal((10L, 19L, 1), (date.DayComponent.Minimum, date.DayComponent.Maximum, date.DayComponent.UnspecifiedDigits));
        Assert.True(date.HasUnspecifiedDigits);
    }

    [Theory]
    [InlineData("2021-XX-XX", 1, 12, 1, 31)]
    [InlineData("2021-0X-0X", 1, 9, 1, 9)]
    [InlineData("2021-X1-X0", 1, 11, 10, 30)]
    public void Unspecified_months_and_days_range_over_what_their_digits_allow(string text, long firstMonth, long lastMonth, long firstDay, long lastDay)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal((firstMonth, lastMonth), (date.MonthComponent.Minimum, date.MonthComponent.Maximum));
        Assert.Equal((firstDay, lastDay), (date.DayComponent.Minimum, date.DayComponent.Maximum));
    }

    [Fact]
    public void A_qualifier_at_the_right_is_for_all_before_it_and_one_at_the_left_for_its_component_alone()
    {
        EdtfDate date = EdtfDate.Parse("2004?-06-~11");

        Assert.Equal(EdtfQualifiers.Uncertain, date.YearComponent.Qualifiers);
        Assert.Equal(EdtfQualifiers.None, date.MonthComponent.Qualifiers);
        Assert.Equal(EdtfQualifiers.Approximate, date.DayComponent.Qualifiers);
        Assert.True(date.IsUncertain && date.IsApproximate);
    }

    [Fact]
    public void Qualifiers_of_ends_and_elements_count_for_the_whole()
    {
        Assert.Equal(EdtfQualifiers.Approximate, EdtfDate.Parse("2004/2006-~06").Qualifiers);
        Assert.Equal(EdtfQualifiers.Uncertain | EdtfQualifiers.Approximate, EdtfDate.Parse("[2004?,2006~]").Qualifiers);
    }

    [Fact]
    public void A_part_of_a_year_has_a_name_and_qualifiers_but_no_month()
    {
        EdtfDate date = EdtfDate.Parse("2001-34~");

        Assert.Equal((EdtfSubYear.Quarter2, EdtfQualifiers.Approximate, null), (date.SubYear, date.SubYearQualifiers, date.Month));
        Assert.False(date.MonthComponent.IsPresent);
    }

    [Theory]
    [InlineData("1950S2", 2, 1900, 1999)]
    [InlineData("0050S1", 1, 50, 59)]
    [InlineData("-1859S5", 5, -1859, -1859)]
    [InlineData("Y-3388E2S3", 3, -338999, -338000)]
    public void Significant_digits_widen_the_year(string text, int digits, long first, long last)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal((digits, first, last), (date.SignificantDigits, date.YearComponent.Minimum, date.YearComponent.Maximum));
    }

    [Fact]
    public void A_time_has_the_offset_it_is_written_with()
    {
        EdtfTime time = EdtfDate.Parse("1985-04-12T23:20:30-04:30").Time!.Value;

        Assert.Equal((23, 20, 30, new TimeSpan(-4, -30, 0)), (time.Hour, time.Minute, time.Second, time.Offset));
        Assert.Equal("23:20:30-04:30", time.ToString());
        Assert.Null(EdtfDate.Parse("1985-04-12T23:20:30").Time!.Value.Offset);
    }

    [Fact]
    public void An_interval_has_the_dates_of_its_ends()
    {
        EdtfDate date = EdtfDate.Parse("2004-06~/..");

        Assert.Equal(EdtfDate.Parse("2004-06~"), date.Start);
        Assert.Null(date.End);
    }

    [Fact]
    public void A_set_lists_its_elements_as_written()
    {
        IReadOnlyList<EdtfElement> elements = EdtfDate.Parse("{..1667,1668,1670-01..1672-02,1760-12-03..}").GetElements();

        Assert.Equal("..1667 1668 1670-01..1672-02 1760-12-03..", string.Join(' ', elements));
        Assert.Equal([false, true, false, false], elements.Select(e => e.IsSingle));
        Assert.Empty(EdtfDate.Parse("1985").GetElements());
    }

    [Theory]
    [InlineData("[1667,..1668]")]
    [InlineData("[1667..,1668]")]
    [InlineData("[..]")]
    [InlineData("[..1667..]")]
    [InlineData("[,1667]")]
    [InlineData("[1667,]")]
    [InlineData("[1667,,1668]")]
    [InlineData("[1667/1668]")]
    [InlineData("[[1667]]")]
    [InlineData("[1985-04-12T10:00:00]")]
    [InlineData("[1667]/1668")]
    [InlineData("1985...")]
    [InlineData("-?2004")]
    [InlineData("?%2004")]
    [InlineData("Y17E0")]
    [InlineData("Y17E07")]
    [InlineData("Y0E7")]
    [InlineData("1950S0")]
    [InlineData("195XS2")]
    [InlineData("1950S2-01")]
    [InlineData("Y17E7-12")]
    [InlineData("-0000")]
    [InlineData("2021-10-08T24:00:00")]
    [InlineData("2021-10-XXT10:00:00")]
    [InlineData("2021-10-08?T10:00:00")]
    [InlineData("٢٠٢١")]
    [InlineData("2021\0")]
    public void What_the_grammar_has_no_place_for_is_refused(string text) => Assert.False(EdtfDate.TryParse(text, out _));

    [Theory]
    [InlineData("20X1-02-29")]
    [InlineData("190X-02-30")]
    [InlineData("2021-X2-3X", true)]
    [InlineData("20X4-02-29", true)]
    public void A_day_that_no_year_has_is_refused(string text, bool exists = false)
    {
        bool parsed = EdtfDate.TryParse(text, out _, out EdtfProblem? problem);

        Assert.Equal(exists, parsed);
        Assert.Equal(exists ? null : EdtfProblemKind.NoSuchDate, problem?.Kind);
    }

    [Fact]
    public void Every_way_in_reads_the_same_date()
    {
        const string Text = "2004-06-~01/2004-06-~20";
        EdtfDate expected = EdtfDate.Parse(Text);

        Assert.Equal(expected, EdtfDate.Parse(Text.AsSpan()));
        Assert.Equal(expected, EdtfDate.Parse(Encoding.UTF8.GetBytes(Text).AsSpan()));
        Assert.True(EdtfDate.TryParse("x2004x".AsSpan(1, 4), out EdtfDate inner) && inner == EdtfDate.Parse("2004"));
        Assert.False(EdtfDate.TryParse("2004\u00E9"u8, out _));
        Assert.False(EdtfDate.TryParse((string?)null, out _));
    }

    [Fact]
    public void Parsing_what_is_no_date_throws_with_the_reason()
    {
        FormatException thrown = Assert.Throws<FormatException>(() => EdtfDate.Parse("199u"));

        Assert.StartsWith("'199u' is not an EDTF date. ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("199X", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse((string)null!));
    }

    [Fact]
    public void The_default_value_is_no_date()
    {
        EdtfDate none = default;

        Assert.Equal((EdtfKind.None, "", EdtfBound.Unknown, EdtfBound.Unknown), (none.Kind, none.ToString(), none.Earliest, none.Latest));
        Assert.Equal(Ternary.Unknown, none.IsBefore(EdtfDate.Parse("../1985")));
        Assert.Equal(none, default);
        Assert.Empty(none.GetElements());
        Assert.False(none.TryGetDay(out _));
    }
}
