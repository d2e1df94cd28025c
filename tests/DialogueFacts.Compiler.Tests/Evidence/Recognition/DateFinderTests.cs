using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Evidence.Recognition.Dates;

namespace DialogueFacts.Compiler.Tests.Evidence.Recognition;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("On October 8, 2021, they met", "2021-10-08")]
    [InlineData("On Oct. 8th, 2021", "2021-10-08")]
    [InlineData("Friday, 8 October 2021", "2021-10-08")]
    [InlineData("the 8th of October 2021", "2021-10-08")]
    [InlineData("2021-10-08 and 2021-10", "2021-10-08 2021-10")]
    [InlineData("10/25/2021 or 25/10/2021", "2021-10-25 2021-10-25")]
    [InlineData("3/4/2021 is anybody's guess", "2021")]
    [InlineData("October 2021", "2021-10")]
    [InlineData("in early 2020, since 2007", "2020 2007")]
    [InlineData("a 2008 pact", "2008")]
    [InlineData("$2007, 2007 million, 2,007, 2007%", "")]
    [InlineData("October 8-9, 2021", "2021-10-09 2021-10-08")]
    [InlineData("8 de octubre de 2021", "2021-10-08")]
    [InlineData("el viernes 8 de octubre de 2021", "2021-10-08")]
    [InlineData("Thursday, 8 October 2021 was no Thursday", "")]
    [InlineData("February 30, 2021", "")]
    public void Finds_dates(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', Find(text).Select(m => m.Date?.ToString()).Where(d => d is not null)));

    [Theory]
    [InlineData("On October 8 they met", 10, 8)]
    [InlineData("Oct. 8", 10, 8)]
    [InlineData("on 8 October", 10, 8)]
    [InlineData("in October", 10, null)]
    [InlineData("in May", 5, null)]
    [InlineData("the week of May 3", 5, 3)]
    public void Finds_dates_without_a_year(string text, int month, int? day)
    {
        DateMention mention = Assert.Single(Find(text));

        Assert.Equal(((int?)null, month, day), (mention.Year, mention.Month, mention.Day));
    }

    [Theory]
    [InlineData("They may march on")]
    [InlineData("May I?")]
    [InlineData("the sun sat on a mon")]
    public void Takes_no_other_words_for_dates(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("2021-10-08", "On October 8, 2021", null)]
    [InlineData("2021", "On October 8, 2021", null)]
    [InlineData("2021-10", "On October 8", "2021-10-09")]
    [InlineData("2021-10-08", "Friday, 8 October", "2021-10/2021-11")]
    [InlineData("2021-01-05", "on January 5", "2020-12-20")]
    [InlineData("2020-12-30", "on December 30", "2021-01-05")]
    [InlineData("2008/..", "Since 2008", null)]
    [InlineData("2006/2012", "from 2006 to 2012", null)]
    [InlineData("2007?", "in 2007", null)]
    [InlineData("199X", "in 1994", null)]
    [InlineData("2021-10-08", "on Friday", "2021-10-08")]
    [InlineData("2021-10-07", "met on Thursday", "2021-10-08")]
    [InlineData("2021-10-07", "el jueves", "2021-10-08")]
    [InlineData("2021-10-09", "is to meet tomorrow", "2021-10-08")]
    [InlineData("2021-10", "ayer", "2021-10-08")]
    public void A_date_is_borne_out_by_a_mention_of_it_or_of_one_within_it(string date, string text, string? published) =>
        Assert.NotNull(Recognise(date, text, published));

    [Theory]
    [InlineData("2021-10-08", "in October 2021", null)]
    [InlineData("2007", "a 2008 pact", null)]
    [InlineData("2021-10-08", "on October 8", null)]
    [InlineData("2021-10-08", "on October 8", "2015/2022")]
    [InlineData("2006/2012", "from 2006 on", null)]
    [InlineData("2021-10-08", "on Friday", null)]
    [InlineData("2021-10-08", "on Friday", "2021-10-07/2021-10-09")]
    [InlineData("2021-10-05", "on Tuesday", "2021-10-08")]
    [InlineData("2021-10-08", "yesterday", "2021-10-08")]
    public void A_date_is_not_borne_out_by_another_one_or_a_vaguer_one(string date, string text, string? published) =>
        Assert.Null(Recognise(date, text, published));

    private static IReadOnlyList<DateMention> Find(string text) => DateFinder.Find(Passage.Of(text, isEdited: false, language: null));

    private static IReadOnlyList<Compiler.Evidence.Recognition.Extent>? Recognise(string date, string text, string? published) =>
        new DateRecogniser(published is null ? null : EdtfDate.Parse(published)).Find(EdtfDate.Parse(date), Find(text));
}
