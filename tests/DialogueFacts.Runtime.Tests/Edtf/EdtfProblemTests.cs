namespace DialogueFacts.Runtime.Tests.Edtf;

public sealed class EdtfProblemTests
{
    [Theory]
    [InlineData("199u", "199X")]
    [InlineData("uuuu-12-uu", "XXXX-12-XX")]
    [InlineData("2004-06-uu/2004-07-03", "2004-06-XX/2004-07-03")]
    [InlineData("1985/unknown", "1985/")]
    [InlineData("open/1985-04", "../1985-04")]
    [InlineData("y-17e7", "Y-17E7")]
    [InlineData("y171010000p3", "Y171010000S3")]
    [InlineData("1984?~", "1984%")]
    [InlineData("2004-(06)?-11", "2004-?06-11")]
    [InlineData("(2011)-06-04~", "2011-~06-~04")]
    [InlineData("2011-(06-04)~", "2011-~06-~04")]
    [InlineData("(2004-(06)~)?", "?2004-%06")]
    [InlineData("(2004-06-11)?", "2004-06-11?")]
    [InlineData("2001-21^southernHemisphere", "2001-29")]
    public void The_syntax_of_the_2012_draft_is_told_with_what_to_write_now(string text, string suggestion)
    {
        EdtfProblem problem = ProblemOf(text);

        Assert.Equal((EdtfProblemKind.DraftSyntax, suggestion), (problem.Kind, problem.Suggestion));
        Assert.Contains("2012", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1667, 1668]", "[1667,1668]")]
    [InlineData(" 1985-04-12\n", "1985-04-12")]
    [InlineData("1985\u201304", "1985-04")]
    [InlineData("1985/04/12", "1985-04-12")]
    [InlineData("20050924T100000", "2005-09-24T10:00:00")]
    [InlineData("19850412", "1985-04-12")]
    [InlineData("2021-1-5", "2021-01-05")]
    [InlineData("2021-10-08 09:30", "2021-10-08T09:30:00")]
    [InlineData("2021-10-08T09:30:00.25+0530", "2021-10-08T09:30:00+05:30")]
    [InlineData("201x", "201X")]
    [InlineData("199~", "199X~")]
    [InlineData("October 8, 2021", "2021-10-08")]
    [InlineData("Oct. 8th, 2021", "2021-10-08")]
    [InlineData("8 october 2021", "2021-10-08")]
    [InlineData("the 1st of May 2021", "2021-05-01")]
    [InlineData("Sept 2021", "2021-09")]
    [InlineData("spring 2021", "2021-21")]
    [InlineData("Fall 2021", "2021-23")]
    [InlineData("8.10.2021", "2021-10-08")]
    [InlineData("25/12/2021", "2021-12-25")]
    [InlineData("12-25-2021", "2021-12-25")]
    [InlineData("circa 1950", "1950~")]
    [InlineData("c. 1950", "1950~")]
    [InlineData("1950s", "195X")]
    [InlineData("2007-2021", "2007/2021")]
    [InlineData("2007 \u2013 2021", "2007/2021")]
    public void Another_notation_is_told_with_what_to_write_in_EDTF(string text, string suggestion)
    {
        EdtfProblem problem = ProblemOf(text);

        Assert.Equal((EdtfProblemKind.OtherNotation, suggestion), (problem.Kind, problem.Suggestion));
    }

    [Theory]
    [InlineData("", EdtfProblemKind.Empty, 0, 0)]
    [InlineData("31 June 2021", EdtfProblemKind.Malformed, 2, 1)]
    [InlineData("1985-", EdtfProblemKind.Malformed, 5, 0)]
    [InlineData("1985/1986#", EdtfProblemKind.Malformed, 9, 1)]
    [InlineData("2021-02-30", EdtfProblemKind.NoSuchDate, 0, 10)]
    [InlineData("2021/2022-13", EdtfProblemKind.NoSuchDate, 5, 7)]
    [InlineData("-0000", EdtfProblemKind.YearForm, 0, 5)]
    [InlineData("Y2006", EdtfProblemKind.YearForm, 0, 5)]
    [InlineData("2021-10-08T25:00:00Z", EdtfProblemKind.TimeOutOfRange, 11, 8)]
    [InlineData("2021-10-08T05:00:00-13", EdtfProblemKind.TimeOutOfRange, 19, 3)]
    [InlineData("2021-10-08T05:00:00Z/2022", EdtfProblemKind.TimeNotAllowed, 10, 10)]
    [InlineData("2019-21-05", EdtfProblemKind.SubYearWithDay, 7, 3)]
    [InlineData("[2021,2022}", EdtfProblemKind.SetForm, 0, 11)]
    [InlineData("[2025-01..2026]", EdtfProblemKind.SetForm, 1, 13)]
    [InlineData("2022/2021", EdtfProblemKind.EndsBeforeStart, 0, 9)]
    [InlineData("{1672..1670}", EdtfProblemKind.EndsBeforeStart, 1, 10)]
    public void A_problem_says_what_it_is_and_where(string text, EdtfProblemKind kind, int position, int length)
    {
        EdtfProblem problem = ProblemOf(text);

        Assert.Equal((kind, position, length), (problem.Kind, problem.Position, problem.Length));
    }

    [Theory]
    [InlineData("1900-02-29", "February 1900 has 28 days")]
    [InlineData("-2021-04-31", "April has 30 days")]
    [InlineData("2021-13", "Months are 01 to 12")]
    [InlineData("[1667", "ends with ']'")]
    [InlineData("{}", "at least")]
    [InlineData("{1667,}", "after the comma")]
    [InlineData("1985-04-12 ", "spaces")]
    [InlineData("hello", "'h' at position 1")]
    public void A_message_is_about_this_very_text(string text, string part) => Assert.Contains(part, ProblemOf(text).Message, StringComparison.Ordinal);

    [Fact]
    public void Years_before_the_common_era_are_suggested_with_their_number() => Assert.Equal("-0043", ProblemOf("44 BC").Suggestion);

    [Fact]
    public void A_reversed_interval_is_suggested_the_other_way_round() => Assert.Equal("1964/2008", ProblemOf("2008/1964").Suggestion);

    [Fact]
    public void Nothing_is_suggested_for_what_cannot_be_guessed()
    {
        Assert.Null(ProblemOf("12-04-1985").Suggestion);
        Assert.Null(ProblemOf("1900s").Suggestion);
        Assert.Null(ProblemOf("31 June 2021").Suggestion);
        Assert.Null(ProblemOf("some time in spring").Suggestion);
    }

    private static EdtfProblem ProblemOf(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate date, out EdtfProblem? problem));
        Assert.Equal(default, date);
        return problem;
    }
}
