using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

public class EditedTests
{
    private const string Source =
        "The new agreement will update or possibly replace the $ 3 billion Merida Initiative, a 2008 pact aimed at fighting drug trafficking and organized crime. "
        + "Officials did not address operational priorities, but the second official said Mayorkas was committed to a “humane approach”.";

    [Theory]
    [InlineData("The new agreement will [...] replace the $ 3 billion", "The new agreement will update or possibly replace the $ 3 billion")]
    [InlineData("The new agreement will […] replace the $ 3 billion", "The new agreement will update or possibly replace the $ 3 billion")]
    [InlineData("[...] replace the $ 3 billion [...]", "replace the $ 3 billion")]
    [InlineData("The new agreement [...] a 2008 pact [ . . . ] drug trafficking and organized crime",
        "The new agreement will update or possibly replace the $ 3 billion Merida Initiative, a 2008 pact aimed at fighting drug trafficking and organized crime")]
    [InlineData("[t]he new agreement will update", "The new agreement will update")]
    [InlineData("[A] 2008 pact aimed", "2008 pact aimed")]
    [InlineData("address operational priorities [sic], but the second official", "address operational priorities, but the second official")]
    [InlineData("Mayorkas [the Secretary] was committed to a \"humane approach\"", "Mayorkas was committed to a “humane approach”")]
    [InlineData("drug trafficking[,] and organized crime", "drug trafficking and organized crime")]
    [InlineData("fighting drug[s] trafficking and organized crime", "fighting drug trafficking and organized crime")]
    [InlineData("[o]fficials did not [then] address operational priorities", "Officials did not address operational priorities")]
    public void Marked_edits_match_as_edited(string excerpt, string passage)
    {
        ExcerptMatch match = Checking.Matching(Source, excerpt);

        Assert.Equal((MatchTier.Edited, passage), (match.Tier, match.In(Source)));
    }

    [Theory]
    [InlineData("[T]he new agreement will update")]
    [InlineData("The new [A]greement will [b]e updated")]
    [InlineData("The new agreement [will not] update or possibly replace")]
    public void Edits_that_do_not_lead_back_to_the_source_do_not_match(string excerpt)
    {
        Assert.NotNull(Checking.Failing(Source, excerpt).Difference);
    }

    [Fact]
    public void Brackets_of_the_source_and_of_the_editor_go_together()
    {
        const string source = "a risk of [1.3-1.7] was seen [sic] in nearly all the later years";

        ExcerptMatch match = Checking.Matching(source, "a risk of [1.3-1.7] was [clearly] seen [sic] in nearly [sic] all the later years");

        Assert.Equal((MatchTier.Edited, source), (match.Tier, match.In(source)));
    }

    [Theory]
    [InlineData("a risk of [1.3-1.8]")]
    [InlineData("[1.3-1.8] was seen")]
    [InlineData("a risk of [1.3-1.8] was seen")]
    public void A_misquoted_bracket_is_no_insertion(string excerpt)
    {
        ExcerptFailure failure = Checking.Failing("a risk of [1.3-1.7] was seen", excerpt);

        Assert.Equal(ExcerptProblem.NotFound, failure.Problem);
    }

    [Fact]
    public void Parts_in_another_order_do_not_match()
    {
        ExcerptFailure failure = Checking.Failing(Source, "a 2008 pact aimed at [...] The new agreement will");

        Assert.Equal((ExcerptProblem.PartsOutOfOrder, MatchTier.Edited), (failure.Problem, failure.WouldMatch));
    }

    [Fact]
    public void Parts_that_overlap_do_not_match()
    {
        Assert.Equal(ExcerptProblem.PartsOutOfOrder, Checking.Failing(Source, "a 2008 pact aimed at [...] aimed at fighting drug").Problem);
    }

    [Fact]
    public void A_part_of_two_words_is_too_short()
    {
        const string excerpt = "The new agreement will [...] Merida Initiative";

        ExcerptFailure failure = Checking.Failing(Source, excerpt);

        Assert.Equal((ExcerptProblem.PartTooShort, "Merida Initiative"), (failure.Problem, excerpt[failure.ExcerptStart..failure.ExcerptEnd]));
    }

    [Fact]
    public void Characters_count_as_words_where_words_are_not_parted()
    {
        Assert.Equal(MatchTier.Edited, Checking.Matching("安全保障対話が金曜日に行われる", "安全保障[...]行われる").Tier);
    }

    [Theory]
    [InlineData(600, null)]
    [InlineData(601, ExcerptProblem.GapTooLong)]
    public void A_gap_has_a_limit(int gap, ExcerptProblem? problem)
    {
        string source = "one two three" + new string('x', gap) + "four five six";

        ExcerptResult result = Checking.Check(source, "one two three[...]four five six");

        Assert.Equal(problem, result.Failure?.Problem);
        Assert.Equal(problem is null ? null : new string('x', gap), result.Failure?.Nearest?.Text);
    }

    [Fact]
    public void The_tightest_passage_counts()
    {
        const string source = "one two three, one two three, then four five six and four five six.";

        ExcerptMatch match = Checking.Matching(source, "one two three [...] four five six");

        Assert.Equal(("one two three, then four five six", 1), (match.In(source), match.Occurrences));
    }

    [Theory]
    [InlineData("one two three.\nMore. Four five six", false)]
    [InlineData("one two three.\n\nMore. Four five six", true)]
    [InlineData("one two three.\r\n\t\r\nMore. Four five six", true)]
    [InlineData("one two three.\r\nMore. Four five six", false)]
    public void A_gap_that_leaves_its_paragraph_says_so(string source, bool crosses)
    {
        Assert.Equal(crosses, Checking.Matching(source, "one two three [...] Four five six").CrossesParagraph);
    }

    [Fact]
    public void What_is_put_in_has_a_limit()
    {
        ExcerptFailure failure = Checking.Failing(Source, "a 2008 pact [that everybody by then had long forgotten] aimed at");

        Assert.Equal((ExcerptProblem.TooMuchInserted, MatchTier.Edited), (failure.Problem, failure.WouldMatch));
    }

    [Fact]
    public void A_reworded_quotation_with_brackets_is_not_found()
    {
        ExcerptFailure failure = Checking.Failing(Source, "The new agreement will [...] abolish the $ 3 billion Merida Initiative");

        Assert.Equal(ExcerptProblem.NotFound, failure.Problem);
        Assert.Equal(("abolish", "replace"), (failure.Difference!.InExcerpt, failure.Difference.InSource));
        Assert.Equal(29, failure.Difference.ExcerptStart);
    }

    [Theory]
    [InlineData("The new agreement will ... replace the $ 3 billion")]
    [InlineData("The new agreement will … replace the $ 3 billion")]
    [InlineData("The new agreement will (...) replace the $ 3 billion")]
    public void Dots_without_brackets_are_told_to_take_them(string excerpt)
    {
        ExcerptFailure failure = Checking.Failing(Source, excerpt);

        Assert.Equal((ExcerptProblem.OmissionWithoutBrackets, MatchTier.Edited), (failure.Problem, failure.WouldMatch));
        Assert.Equal(23, failure.ExcerptStart);
    }

    [Fact]
    public void A_bracket_that_never_closes_is_pointed_at()
    {
        ExcerptFailure failure = Checking.Failing(Source, "The new agreement [will update");

        Assert.Equal((ExcerptProblem.BracketNeverCloses, 18), (failure.Problem, failure.ExcerptStart));
    }

    [Theory]
    [InlineData("[...]")]
    [InlineData("[sic] […] [sic!]")]
    public void Nothing_but_edits_is_empty(string excerpt)
    {
        Assert.Equal(ExcerptProblem.Empty, Checking.Failing(Source, excerpt).Problem);
    }

    [Fact]
    public void A_part_that_cuts_a_word_says_so()
    {
        Assert.Equal(ExcerptCuts.Start, Checking.Matching("the few were very unhappy about all of it", "the few were [...] happy about all").Cuts);
    }

    [Fact]
    public void Prefix_and_suffix_choose_among_edited_passages()
    {
        const string source = "A: one two three x four five six. B: one two three y four five six.";

        Assert.Equal(37, Checking.Matching(source, "one two three [...] four five six", prefix: "B:").Start);
        Assert.Equal(ExcerptProblem.ContextNotFound, Checking.Failing(source, "one two three [...] four five six", prefix: "C:").Problem);
    }
}
