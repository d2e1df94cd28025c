namespace DialogueFacts.Runtime.Tests.Edtf;

public sealed class EdtfComparisonTests
{
    [Theory]
    [InlineData("1984", "1985-03", Ternary.Holds)]
    [InlineData("1985-03", "1984", Ternary.Fails)]
    [InlineData("2007", "2007-05", Ternary.Unknown)]
    [InlineData("2007", "2007", Ternary.Unknown)]
    [InlineData("2007-05-01", "2007-05-01", Ternary.Fails)]
    [InlineData("2007/2010", "2011", Ternary.Holds)]
    [InlineData("2007/2010", "2010-05", Ternary.Unknown)]
    [InlineData("2007/2010", "2009", Ternary.Fails)]
    [InlineData("1985/..", "2999", Ternary.Fails)]
    [InlineData("1985/", "2999", Ternary.Unknown)]
    [InlineData("1985/", "1984", Ternary.Fails)]
    [InlineData("/1985", "1986", Ternary.Holds)]
    [InlineData("1985", "../1990", Ternary.Fails)]
    [InlineData("[1667,1668]", "1669", Ternary.Holds)]
    [InlineData("[1667,1670]", "1669", Ternary.Unknown)]
    [InlineData("{1667,1670}", "1669", Ternary.Fails)]
    [InlineData("{1667,1670}", "1671", Ternary.Holds)]
    [InlineData("-0044-03-15", "0014", Ternary.Holds)]
    [InlineData("2020", "Y1E400", Ternary.Holds)]
    [InlineData("Y1E400", "Y1E500", Ternary.Unknown)]
    [InlineData("1984?", "2020", Ternary.Unknown)]
    [InlineData("2004-06-?11", "2004-07-01", Ternary.Holds)]
    [InlineData("2004-06-?11", "2004-06-12", Ternary.Unknown)]
    [InlineData("2004-~06-11", "2005", Ternary.Holds)]
    [InlineData("2004-06~-11", "2005", Ternary.Unknown)]
    [InlineData("2001-21", "2003", Ternary.Holds)]
    [InlineData("2001-21", "2002-01", Ternary.Unknown)]
    [InlineData("2001-21", "2001-22", Ternary.Unknown)]
    [InlineData("2001-33", "2001-34", Ternary.Holds)]
    [InlineData("2020-05-01T23:00:00-10:00", "2020-05-02T01:00:00+14:00", Ternary.Fails)]
    [InlineData("2020-05-02T01:00:00+14:00", "2020-05-01T23:00:00-10:00", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00", "2020-05-01T10:00:01", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00", "2020-05-01T11:00:00Z", Ternary.Unknown)]
    [InlineData("2020-05-01T10:00:00", "2020-05-02T11:00:00Z", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00Z", "2020-05-02", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00Z", "2020-05-01", Ternary.Fails)]
    public void Before(string left, string right, Ternary answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(left).IsBefore(EdtfDate.Parse(right)));
        Assert.Equal(answer, EdtfDate.Parse(right).IsAfter(EdtfDate.Parse(left)));
    }

    [Theory]
    [InlineData("2007-05-01", "2007-05-01", Ternary.Holds)]
    [InlineData("2007", "2007-05", Ternary.Unknown)]
    [InlineData("2007-05", "2007", Ternary.Unknown)]
    [InlineData("2008", "2007", Ternary.Fails)]
    [InlineData("2007-12-31", "2008", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00Z", "2020-05-01T12:00:00+02", Ternary.Holds)]
    public void On_or_before(string left, string right, Ternary answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(left).IsOnOrBefore(EdtfDate.Parse(right)));
        Assert.Equal(answer, EdtfDate.Parse(right).IsOnOrAfter(EdtfDate.Parse(left)));
    }

    [Theory]
    [InlineData("2021-10", "2021-10-08", Ternary.Holds)]
    [InlineData("2021-10-08", "2021-10-08", Ternary.Holds)]
    [InlineData("2021-10-08", "2021-10", Ternary.Unknown)]
    [InlineData("2021-10", "2021-11", Ternary.Fails)]
    [InlineData("198X", "1985", Ternary.Holds)]
    [InlineData("1985", "198X", Ternary.Unknown)]
    [InlineData("156X-12-25", "1565-12-25", Ternary.Holds)]
    [InlineData("156X-12-25", "1565-06", Ternary.Fails)]
    [InlineData("156X-12-25", "1565", Ternary.Unknown)]
    [InlineData("20XX-33", "2001-02", Ternary.Unknown)]
    [InlineData("2001-33", "2001-02", Ternary.Holds)]
    [InlineData("2001-21", "2001-21", Ternary.Holds)]
    [InlineData("2001", "2001-24", Ternary.Unknown)]
    [InlineData("2001-21", "2001-04", Ternary.Unknown)]
    [InlineData("2001-21", "1990", Ternary.Fails)]
    [InlineData("1950S2", "1923", Ternary.Holds)]
    [InlineData("2018/2024", "2019", Ternary.Holds)]
    [InlineData("2018/2024", "2017", Ternary.Fails)]
    [InlineData("2018/2024", "2018-05", Ternary.Unknown)]
    [InlineData("2018-12-01/..", "2021-10-08", Ternary.Holds)]
    [InlineData("2018-12-01/", "2021-10-08", Ternary.Unknown)]
    [InlineData("2018-12-01/", "2018-11", Ternary.Fails)]
    [InlineData("2018-12-01/..", "2019/..", Ternary.Holds)]
    [InlineData("2018-12-01/2024", "2019/..", Ternary.Fails)]
    [InlineData("../2010", "../2000", Ternary.Holds)]
    [InlineData("1985/2000", "../1990", Ternary.Fails)]
    [InlineData("[1667,1668,1670..1672]", "[1667,1671-05]", Ternary.Holds)]
    [InlineData("[1667,1668,1670..1672]", "1669", Ternary.Fails)]
    [InlineData("{1667,1668}", "1667/1668", Ternary.Unknown)]
    [InlineData("{1667,1668}", "{1667,1669}", Ternary.Fails)]
    [InlineData("[..1984]", "1066", Ternary.Holds)]
    [InlineData("2021-10?", "2021-10-08", Ternary.Unknown)]
    [InlineData("2021-10-?08", "2021-11", Ternary.Fails)]
    [InlineData("2021", "2021-10-?08", Ternary.Holds)]
    [InlineData("2021", "2021-10-08?", Ternary.Unknown)]
    [InlineData("Y1E400", "Y1E500", Ternary.Unknown)]
    [InlineData("[..Y1E400]", "Y1E500", Ternary.Unknown)]
    [InlineData("2020-05-01", "2020-05-01T10:00:00Z", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00Z", "2020-05-01", Ternary.Unknown)]
    [InlineData("2020-05-01T10:00:00Z", "2020-05-01T12:00:00+02:00", Ternary.Holds)]
    [InlineData("2020-05-01T10:00:00Z", "2020-05-01T12:00:00", Ternary.Unknown)]
    public void Contains(string outer, string inner, Ternary answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(outer).Contains(EdtfDate.Parse(inner)));
        Assert.Equal(answer, EdtfDate.Parse(inner).IsWithin(EdtfDate.Parse(outer)));
    }

    [Theory]
    [InlineData("1964/2008", "1990", Ternary.Holds)]
    [InlineData("2018/2021", "2021/2024", Ternary.Unknown)]
    [InlineData("2018/2021-06-01", "2021-06-01/2024", Ternary.Holds)]
    [InlineData("2018/2020", "2021/2024", Ternary.Fails)]
    [InlineData("2018/..", "2021/..", Ternary.Holds)]
    [InlineData("2018/", "2021/", Ternary.Unknown)]
    [InlineData("2021", "2021-10", Ternary.Unknown)]
    [InlineData("156X-12-25", "1565-06", Ternary.Fails)]
    [InlineData("-0044", "0044", Ternary.Fails)]
    [InlineData("{1667,1670}", "1669/1671", Ternary.Holds)]
    [InlineData("[1667,1670]", "1669/1671", Ternary.Unknown)]
    [InlineData("{1667,1670}", "1668-01-01/1668-12-31", Ternary.Fails)]
    [InlineData("1984~", "2020", Ternary.Unknown)]
    public void Overlaps(string left, string right, Ternary answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(left).Overlaps(EdtfDate.Parse(right)));
        Assert.Equal(answer, EdtfDate.Parse(right).Overlaps(EdtfDate.Parse(left)));
    }

    [Fact]
    public void Without_its_qualifiers_a_date_is_compared_as_written()
    {
        Assert.Equal(Ternary.Holds, EdtfDate.Parse("?1984-~05").WithoutQualifiers().IsBefore(EdtfDate.Parse("2020")));
        Assert.Equal("{1984-05,1985}", EdtfDate.Parse("{1984-~05,1985%}").WithoutQualifiers().ToString());
    }

    [Fact]
    public void Dates_are_equal_when_their_texts_are()
    {
        Assert.Equal(EdtfDate.Parse("1985"), EdtfDate.Parse("1985"));
        Assert.NotEqual(EdtfDate.Parse("1985-04-12"), EdtfDate.Parse("1985-04-12/1985-04-12"));
        Assert.Equal(EdtfDate.Parse("1985").GetHashCode(), EdtfDate.Parse("1985".AsSpan()).GetHashCode());
    }

    [Fact]
    public void Dates_sort_by_their_earliest_then_their_latest_day()
    {
        string[] sorted =
        [
            "../2024", "-0044", "1984", "/1985", "2007-01-01", "2007", "2007/..", "2007-05-01", "2007-05-01T09:00:00", "2007-05-01T10:00:00", "/",
        ];

        Assert.Equal(string.Join(' ', sorted), string.Join(' ', sorted.Reverse().Select(EdtfDate.Parse).Order()));
    }

    [Fact]
    public void Three_valued_logic_is_Kleenes()
    {
        Ternary[] all = [Ternary.Fails, Ternary.Unknown, Ternary.Holds];

        Assert.All(
            from left in Enumerable.Range(0, 3) from right in Enumerable.Range(0, 3) select (left, right),
            pair =>
            {
                Assert.Equal(all[Math.Min(pair.left, pair.right)], all[pair.left].And(all[pair.right]));
                Assert.Equal(all[Math.Max(pair.left, pair.right)], all[pair.left].Or(all[pair.right]));
                Assert.Equal(all[2 - pair.left], all[pair.left].Not());
            });
    }
}
