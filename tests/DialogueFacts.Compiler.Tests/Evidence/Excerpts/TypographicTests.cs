using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

public class TypographicTests
{
    [Theory]
    [InlineData("first\n\n  High-Level\u00A0Security", "first High-Level Security")]
    [InlineData("Mexico’s “first” ‘dialogue’", "Mexico's \"first\" 'dialogue'")]
    [InlineData("Mexico's \"first\" 'dialogue'", "Mexico’s “first” ‘dialogue’")]
    [InlineData("deaths—which in recent—rose", "deaths–which in recent-rose")]
    [InlineData("10–12 per cent", "10-12 per cent")]
    [InlineData("fell by −5 points", "fell by -5 points")]
    [InlineData("and so on… then", "and so on... then")]
    [InlineData("and so on... then", "and so on… then")]
    [InlineData("the ﬁrst eﬀort of the ofﬁce", "the first effort of the office")]
    [InlineData("Bicen\u00ADtennial Frame\u200Bwork", "Bicentennial Framework")]
    [InlineData("Bicentennial Framework", "Bicen\u00ADtennial Frame\u200Bwork")]
    [InlineData("one\u2009=\u2009two", "one = two")]
    public void Typography_alone_matches_typographically(string source, string excerpt)
    {
        ExcerptMatch match = Checking.Matching(source, excerpt);

        Assert.Equal(MatchTier.Typographic, match.Tier);
        Assert.Equal(source, match.In(source));
    }

    [Theory]
    [InlineData("coopera-\ntion with", "cooperation with")]
    [InlineData("coopera-\r\n   tion with", "cooperation with")]
    [InlineData("coopera\u00AD\ntion with", "cooperation with")]
    [InlineData("High-\nLevel Security", "High-Level Security")]
    [InlineData("High-\nLevel Security", "High- Level Security")]
    [InlineData("the High-\nLevel coopera-\ntion", "the High-Level cooperation")]
    [InlineData("the High-\nLevel coopera-\ntion in well-known ways", "the High-Level cooperation in well-known ways")]
    public void A_word_divided_at_a_line_end_matches_as_one_word(string source, string excerpt)
    {
        ExcerptMatch match = Checking.Matching(source, excerpt);

        Assert.Equal(MatchTier.Typographic, match.Tier);
        Assert.Equal(source, match.In(source));
    }

    [Theory]
    [InlineData("from 2010-\n2015 and coopera-\ntion", "from 20102015 and cooperation")]
    [InlineData("fell to -\n5 and coopera-\ntion", "fell to 5 and cooperation")]
    [InlineData("they re-sign it and coopera-\ntion", "they resign it and cooperation")]
    [InlineData("they resign it and coopera-\ntion", "they re-sign it and cooperation")]
    [InlineData("pre- and post-war", "preand post-war")]
    public void Hyphens_that_divide_no_word_at_a_line_end_stay(string source, string excerpt)
    {
        Assert.NotNull(Checking.Failing(source, excerpt));
    }

    [Theory]
    [InlineData("the High-Level Dialogue", "the high-Level Dialogue")]
    [InlineData("the Mérida Initiative", "the Merida Initiative")]
    [InlineData("rose to 93,331 in 2020", "rose to 93.331 in 2020")]
    [InlineData("rose to 93,331 in 2020", "rose to 93331 in 2020")]
    [InlineData("rose to 93,331 in 2020", "rose to 93,332 in 2020")]
    [InlineData("about $3.3 billion", "about €3.3 billion")]
    [InlineData("about $3.3 billion", "about 3.3 billion")]
    [InlineData("about 75 percent", "about 75%")]
    [InlineData("fell by −5 points", "fell by 5 points")]
    [InlineData("fell by −5 points", "fell by +5 points")]
    [InlineData("growth —5 percent at best— slowed", "growth -5 percent at best")]
    [InlineData("growth -5 percent at best", "growth —5 percent at best")]
    [InlineData("growth -5 percent at “best”", "—5 percent at \"best\"")]
    [InlineData("hugs not bullets", "hugs, not bullets")]
    [InlineData("hugs not bullets", "hugs bullets")]
    [InlineData("hugs not bullets", "not hugs bullets")]
    [InlineData("½ of it, 10² in all", "1⁄2 of it, 10² in all")]
    [InlineData("½ of it, 10² in all", "½ of it, 102 in all")]
    [InlineData("the end… of it", "the end.. of it")]
    [InlineData("‘single’ quotes", "\"single\" quotes")]
    public void What_changes_the_meaning_never_matches(string source, string excerpt)
    {
        Assert.NotNull(Checking.Failing(source, excerpt));
    }

    [Theory]
    [InlineData("deaths—36,450 in 2008", "deaths-36,450 in 2008")]
    [InlineData("10—15 of them", "10-15 of them")]
    [InlineData("deaths—36,450 in “2008”", "—36,450 in \"2008\"")]
    [InlineData("“growth” —5 percent", "\"growth\" —")]
    [InlineData("“growth” —5 percent", "\"growth\" -")]
    public void A_long_dash_between_words_and_numbers_is_a_dash(string source, string excerpt)
    {
        Assert.Equal(MatchTier.Typographic, Checking.Matching(source, excerpt).Tier);
    }

    [Theory]
    [InlineData("the oﬃce", "the of")]
    [InlineData("the end…", "the end.")]
    public void A_match_never_ends_inside_one_character_of_the_source(string source, string excerpt)
    {
        Assert.NotNull(Checking.Failing(source, excerpt));
    }

    [Fact]
    public void An_exact_occurrence_is_preferred_to_an_earlier_typographic_one()
    {
        ExcerptMatch match = Checking.Matching("the “new” way, then the \"new\" way", "the \"new\" way");

        Assert.Equal((MatchTier.Exact, 20, 1), (match.Tier, match.Start, match.Occurrences));
    }
}
