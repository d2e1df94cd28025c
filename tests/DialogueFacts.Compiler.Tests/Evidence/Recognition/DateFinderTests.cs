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
    [InlineData("October 8-9, 2021", "2021-10-08 2021-10-09")]
    [InlineData("October 8 and 9, 2021, 8 to 12 May 2022", "2021-10-08 2021-10-09 2022-05-08 2022-05-12")]
    [InlineData("October 8 and 9 people", "")]
    [InlineData("del 8 al 12 de octubre del 2021", "2021-10-08 2021-10-12")]
    [InlineData("from March to May 2007", "2007-03 2007-05")]
    [InlineData("from December to January 2008", "2008-01")]
    [InlineData("October 8 to November 3, 2021", "2021-10-08 2021-11-03")]
    [InlineData("the eighth of October 2021, October twenty-first, 2021", "2021-10-08 2021-10-21")]
    [InlineData("the 8th day of October 2021", "2021-10-08")]
    [InlineData("in the spring of 1961, Summer 1961, fall 1961, winter 1961", "1961-21 1961 1961-22 1961 1961-23 1961 1961-24 1961")]
    [InlineData("the winter of 1961-62", "1961 1962")]
    [InlineData("Q2 1961, the second quarter of 1961, the first half of 1961", "1961-34 1961 1961-34 1961 1961-40 1961")]
    [InlineData("2021-22, 2021\u201310, 2021-10", "2021 2022 2021 2021-10")]
    [InlineData("the 1990s, the 1990's, 1990's, the 1900s", "199X 199X 1990")]
    [InlineData("the 19th century, the twentieth century", "18XX 19XX")]
    [InlineData("44 BC, 476 AD", "-0043 0476")]
    [InlineData("25.10.2021, 8.10.2021", "2021-10-25")]
    [InlineData("cost 1911 dollars, flight 1911, Resolution 1973, No. 1911, €1911", "")]
    [InlineData("in 1973 people left", "1973")]
    [InlineData("8 de octubre de 2021", "2021-10-08")]
    [InlineData("el viernes 8 de octubre de 2021", "2021-10-08")]
    [InlineData("el primero de octubre de 2021, el veintiuno de mayo de 2020", "2021-10-01 2020-05-21", "es")]
    [InlineData("08/10/2021", "2021-10-08", "es-MX")]
    [InlineData("la primavera de 1961, el primer semestre de 1961, 2T 1961", "1961-21 1961 1961-40 1961 1961-34 1961", "es")]
    [InlineData("Thursday, 8 October 2021 was no Thursday", "")]
    [InlineData("February 30, 2021", "")]
    public void Finds_dates(string text, string dates, string? language = null) =>
        Assert.Equal(dates, string.Join(' ', Find(text, language).Select(m => m.Date?.ToString()).Where(d => d is not null)));

    [Theory]
    [InlineData("On October 8 they met", 10, 8)]
    [InlineData("Oct. 8", 10, 8)]
    [InlineData("on 8 October", 10, 8)]
    [InlineData("in October", 10, null)]
    [InlineData("in May", 5, null)]
    [InlineData("the week of May 3", 5, 3)]
    public void Finds_dates_without_a_year(string text, int month, int? day)
    {
        DateWithoutYear mention = Assert.IsType<DateWithoutYear>(Assert.Single(Find(text)));

        Assert.Equal((month, day), (mention.Month, mention.Day));
    }

    [Theory]
    [InlineData("They may march on")]
    [InlineData("May I?")]
    [InlineData("the sun sat on a mon")]
    [InlineData("the 12 may come")]
    [InlineData("the last week of the war, the next year")]
    [InlineData("Mexico as we know it today's Mexico")]
    [InlineData("por la mañana")]
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
    [InlineData("2021-10-06", "the day before yesterday", "2021-10-08")]
    [InlineData("2021-10-06", "anteayer", "2021-10-08")]
    [InlineData("2021-10-10", "pasado mañana", "2021-10-08")]
    [InlineData("2021-10-09", "se reúnen mañana por la tarde", "2021-10-08")]
    [InlineData("2021-09-27/2021-10-03", "last week", "2021-10-08")]
    [InlineData("2021-10-04/2021-10-10", "this week's", "2021-10-05/2021-10-07")]
    [InlineData("2021", "la semana pasada", "2021-10-08")]
    [InlineData("2021-09", "last month", "2021-10")]
    [InlineData("2020", "el año pasado", "2021")]
    [InlineData("2022", "el año que viene", "2021-10-08")]
    [InlineData("2021-10-01", "last Friday", "2021-10-06")]
    [InlineData("2021-10-15", "next Friday", "2021-10-08")]
    [InlineData("2020-10", "in October last year", "2021-12-08")]
    [InlineData("2020-10-08", "el 8 de octubre del año pasado", "2021-10-08")]
    [InlineData("2020-12", "last December", "2021-03-08")]
    [InlineData("2022-03", "next March", "2021-10-08")]
    [InlineData("1961-21", "in spring 1961", null)]
    [InlineData("1961", "in spring 1961", null)]
    [InlineData("2021-10-XX", "in October 2021", null)]
    [InlineData("2021-10-08", "met on October 8, after a pact of 1994", "2021-10-10")]
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
    [InlineData("2021-10-07", "the day before yesterday", "2021-10-08")]
    [InlineData("2021-10-09", "the day after tomorrow", "2021-10-08")]
    [InlineData("2021-10-07", "“We met yesterday,” he said", "2021-10-08")]
    [InlineData("2021-10-09", "mañana", "2021-10-08")]
    [InlineData("2021-10-08", "last Friday", "2021-10-08")]
    [InlineData("2021-10-11", "last Monday", "2021-10-13")]
    [InlineData("2021-10-08", "the Friday before the vote", "2021-10-08")]
    [InlineData("2021-10-08", "every Friday", "2021-10-08")]
    [InlineData("2021-10-08", "the following Friday", "2021-10-08")]
    [InlineData("2021-10-03", "last week", "2021-10-08")]
    [InlineData("2021-09-27/2021-10-03", "last week", "2021-10-10")]
    [InlineData("2021-09-27/2021-10-03", "last week", "2021-10")]
    [InlineData("2021-10", "in October last year", "2021-12-08")]
    [InlineData("2021-10", "in October of that year", "2021-12-08")]
    [InlineData("2021-10", "last October", "2021-10-08")]
    [InlineData("2021-09", "last September", "2021-10-08")]
    [InlineData("2021-12", "in December", "2021-06-15")]
    [InlineData("2021-10-08", "In 1994 they met on October 8", "2021-10-10")]
    [InlineData("2021-10-08", "on October 8 and 9, 2007", "2021-10-10")]
    [InlineData("1961-25", "in spring 1961", null)]
    [InlineData("1961-22", "in spring 1961", null)]
    [InlineData("2020", "over the last year", "2021-10-08")]
    [InlineData("2021-10", "2021\u201310", null)]
    public void A_date_is_not_borne_out_by_another_one_or_a_vaguer_one(string date, string text, string? published) =>
        Assert.Null(Recognise(date, text, published));

    private static IReadOnlyList<DateMention> Find(string text, string? language = null) =>
        DateFinder.Find(Passage.Of(text, isEdited: false, language));

    private static IReadOnlyList<Compiler.Evidence.Recognition.Extent>? Recognise(string date, string text, string? published) =>
        new DateRecogniser(published is null ? null : EdtfDate.Parse(published), Find(text)).Find(EdtfDate.Parse(date));
}
