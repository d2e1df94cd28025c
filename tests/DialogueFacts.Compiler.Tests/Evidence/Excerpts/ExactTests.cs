using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

public class ExactTests
{
    [Fact]
    public void The_same_characters_match_exactly_where_they_stand()
    {
        const string source = "The US and Mexico will negotiate a new bilateral security agreement.";

        ExcerptMatch match = Checking.Matching(source, "negotiate a new bilateral");

        Assert.Equal((MatchTier.Exact, 23, 48, 1), (match.Tier, match.Start, match.End, match.Occurrences));
        Assert.Equal("and Mexico will ", match.Prefix);
        Assert.Equal(" security", match.Suffix);
    }

    [Theory]
    [InlineData("Andre\u0301s Manuel Lo\u0301pez", "Andrés Manuel López")]
    [InlineData("Andrés Manuel López", "Andre\u0301s Manuel Lo\u0301pez")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF text", "한글 text")]
    [InlineData("5 \u212B wide", "5 \u00C5 wide")]
    [InlineData("a q\u0307\u0323 b", "a q\u0323\u0307 b")]
    public void Another_normal_form_matches_exactly(string source, string excerpt)
    {
        ExcerptMatch match = Checking.Matching(source, excerpt);

        Assert.Equal(MatchTier.Exact, match.Tier);
        Assert.Equal(source, match.In(source));
    }

    [Fact]
    public void Offsets_count_units_of_a_decomposed_source()
    {
        const string source = "Me\u0301xico, Andre\u0301s, and 2021";

        Assert.Equal("2021", Checking.Matching(source, "2021").In(source));
        Assert.Equal("Andre\u0301s", Checking.Matching(source, "Andrés").In(source));
    }

    [Fact]
    public void Offsets_count_units_beyond_the_basic_plane()
    {
        const string source = "\U0001F1F2\U0001F1FD and \U0001F1FA\U0001F1F8: \U0001D49C new accord";

        ExcerptMatch match = Checking.Matching(source, "new accord");

        Assert.Equal((18, 28), (match.Start, match.End));
    }

    [Fact]
    public void A_byte_order_mark_is_not_counted()
    {
        Assert.Equal(0, Checking.Matching("\uFEFFMexico and the United States", "Mexico and").Start);
    }

    [Theory]
    [InlineData("caf\u0065\u0301 society", "cafe")]
    [InlineData("caf\u0065\u0301 society", "\u0301 society")]
    [InlineData("x\u0301 marks", "x")]
    public void A_letter_without_its_marks_is_another_letter(string source, string excerpt)
    {
        Assert.NotNull(Checking.Failing(source, excerpt));
    }

    [Fact]
    public void White_space_around_the_excerpt_does_not_count()
    {
        const string source = "one two three";

        ExcerptMatch match = Checking.Matching(source, "\n two \t");

        Assert.Equal((MatchTier.Exact, 4, 7), (match.Tier, match.Start, match.End));
    }

    [Fact]
    public void Brackets_of_the_source_match_exactly()
    {
        Assert.Equal(MatchTier.Exact, Checking.Matching("a risk of [1.3-1.7] was seen [...] later", "of [1.3-1.7] was seen [...] later").Tier);
    }

    [Theory]
    [InlineData("the unhappy few", "happy few", ExcerptCuts.Start)]
    [InlineData("the unhappy few", "the unhappy", ExcerptCuts.None)]
    [InlineData("rose from 36,450 in 2008", "rose from 3", ExcerptCuts.End)]
    [InlineData("rose from 36,450 in 2008", "rose from 36", ExcerptCuts.End)]
    [InlineData("rose from 36,450 in 2008", "450 in 2008", ExcerptCuts.Start)]
    [InlineData("rose from 36,450 in 2008", "6,45", ExcerptCuts.Start | ExcerptCuts.End)]
    [InlineData("about $3.3 billion since", "about $3", ExcerptCuts.End)]
    [InlineData("fell by −5 points", "5 points", ExcerptCuts.Start)]
    [InlineData("fell by -5 points", "by -5 points", ExcerptCuts.None)]
    [InlineData("the 2010–15 period", "15 period", ExcerptCuts.None)]
    [InlineData("the 2010–15 period", "–15 period", ExcerptCuts.Start)]
    [InlineData("the 2010–15 period", "the 2010", ExcerptCuts.End)]
    [InlineData("of COVID-19 cases", "-19 cases", ExcerptCuts.Start)]
    [InlineData("deaths—36,450 of them", "deaths", ExcerptCuts.None)]
    [InlineData("fell by 5% then", "fell by 5", ExcerptCuts.End)]
    [InlineData("fell by 5 % then", "fell by 5", ExcerptCuts.End)]
    [InlineData("in 2008, deaths", "in 2008", ExcerptCuts.None)]
    [InlineData("Mexico’s president", "Mexico", ExcerptCuts.None)]
    [InlineData("安全保障対話", "保障", ExcerptCuts.None)]
    public void An_excerpt_that_cuts_a_word_or_number_says_so(string source, string excerpt, ExcerptCuts cuts)
    {
        ExcerptMatch match = Checking.Matching(source, excerpt);

        Assert.Equal((MatchTier.Exact, cuts), (match.Tier, match.Cuts));
    }

    [Fact]
    public void Context_is_cut_between_words_and_never_within_a_character()
    {
        string source = "Presidents López Obrador and Trump met to discuss health and safety issues in the capital of the country.";

        ExcerptMatch match = Checking.Matching(source, "discuss health");
        Assert.Equal("Trump met to ", match.Prefix);
        Assert.Equal(" and safety", match.Suffix);

        ExcerptMatch among = Checking.Matching(string.Concat(Enumerable.Repeat("\U0001F600", 40)) + "x" + string.Concat(Enumerable.Repeat("\U0001F600", 40)), "x");
        Assert.All([among.Prefix, among.Suffix], context => Assert.Equal(16, context.Length));
        Assert.Equal("\U0001F600", among.Prefix[..2]);
    }
}
