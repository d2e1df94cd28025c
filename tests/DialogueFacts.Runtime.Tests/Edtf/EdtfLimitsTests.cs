using System.Diagnostics;

namespace DialogueFacts.Runtime.Tests.Edtf;

/// <summary>What nobody writes by hand: parsing allocates nothing but its result, and the longest text neither hangs nor overflows.</summary>
public sealed class EdtfLimitsTests
{
    private const int Million = 1_000_000;
    /// <summary>What is not linear takes hours on texts of this length; a busy machine may take seconds for what is.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("1985-04-12")]
    [InlineData("-1985-04-12T23:20:30+04:30")]
    [InlineData("Y-171010000E3S3")]
    [InlineData("?2004-06-~11/2004-07-1X%")]
    [InlineData("[..1667,1668,1670..1672,1XXX-02-29]")]
    [InlineData("1900-02-29")]
    [InlineData("2008/1964")]
    [InlineData("not a date")]
    public void Parsing_a_string_allocates_nothing(string text)
    {
        Assert.Equal(0, Allocated(text, static text => EdtfDate.TryParse(text, out EdtfDate _)));
    }

    [Fact]
    public void Parsing_characters_allocates_the_text_alone()
    {
        const string Text = "2004-06-~01/2004-06-~20";

        Assert.Equal(Allocated(Text, static text => text.AsSpan().ToString()), Allocated(Text, static text => EdtfDate.TryParse(text.AsSpan(), out EdtfDate _)));
    }

    [Theory]
    [InlineData("2004-06/2004-08", "2005")]
    [InlineData("156X-12-25", "1565-06")]
    [InlineData("{1667,1670..1672}", "[1667,1668]")]
    public void Comparing_and_bounding_allocate_nothing(string left, string right)
    {
        (EdtfDate, EdtfDate) dates = (EdtfDate.Parse(left), EdtfDate.Parse(right));

        Assert.Equal(0, Allocated(dates, static d => (d.Item1.IsBefore(d.Item2), d.Item1.Contains(d.Item2), d.Item1.Overlaps(d.Item2), d.Item1.Latest).Latest.IsKnown));
    }

    [Fact]
    public void The_longest_texts_are_read_in_linear_time()
    {
        string[] texts =
        [
            "Y" + new string('9', Million),
            "Y-1E" + new string('9', Million),
            "1950S" + new string('9', Million),
            "{" + string.Join(',', Enumerable.Repeat("X0X0-02-29", Million / 10)) + "}",
            "[" + new string('.', Million) + "]",
            "[" + new string(',', Million) + "]",
            new string('?', Million),
            new string('(', Million),
            new string('/', Million),
            new string('-', Million),
            new string('u', Million),
        ];
        Stopwatch watch = Stopwatch.StartNew();

        foreach (string text in texts)
        {
            _ = EdtfDate.TryParse(text, out EdtfDate date, out _);
            _ = (date.Earliest, date.Latest, date.Contains(date), date.Overlaps(date), date.IsBefore(date));
        }

        Assert.True(watch.Elapsed < Enough, $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("Y9223372036854775807", 9223372036854775807L)]
    [InlineData("Y-9223372036854775807", -9223372036854775807L)]
    [InlineData("Y9223372036854775808", null)]
    [InlineData("Y9E18", 9000000000000000000L)]
    [InlineData("Y1E19", null)]
    [InlineData("Y1E99999999999999999999", null)]
    public void A_year_is_a_number_as_long_as_it_fits(string text, long? year) => Assert.Equal(year, EdtfDate.Parse(text).Year);

    [Theory]
    [InlineData("Y9223372036854775807S1", "9000000000000000000-01-01")]
    [InlineData("Y9300000000000000000S1", "9000000000000000000-01-01")]
    public void Significant_digits_at_the_limit_leave_the_far_side_unknown(string text, string earliest)
    {
        EdtfDate date = EdtfDate.Parse(text);

        Assert.Equal((earliest, EdtfBound.Unknown), (date.Earliest.ToString(), date.Latest));
    }

    private static long Allocated<TState, TResult>(TState state, Func<TState, TResult> action)
    {
        action(state);
        long before = GC.GetAllocatedBytesForCurrentThread();
        action(state);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
