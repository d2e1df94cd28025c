using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

public class NearestPassageTests
{
    private const string Source =
        "Many have tracked how the kingpin strategy splintered Mexican drug gangs. On the other side of the border, U.S. drug overdose deaths rose from 36,450 in 2008 "
        + "to a record 93,331 in 2020. The Mérida Initiative was born out of former U.S. President George W. Bush’s support.";

    [Theory]
    [InlineData("drug overdose deaths rose from 36,540 in 2008", "drug overdose deaths rose from 36,450 in 2008", "36,540", "36,450")]
    [InlineData("deaths did not rise from 36,450 in 2008", "deaths rose from 36,450 in 2008", "did not rise", "rose")]
    [InlineData("to a new record 93,331 in 2020", "to a record 93,331 in 2020", "new", "")]
    [InlineData("to a record in 2020", "to a record 93,331 in 2020", "", "93,331")]
    [InlineData("was born out of president George Bush’s support", "was born out of former U.S. President George W. Bush’s support", "president", "former U.S. President")]
    [InlineData("some kingpin strategy splintered", "the kingpin strategy splintered", "some", "the")]
    public void The_nearest_passage_is_shown_with_the_first_difference(string excerpt, string passage, string inExcerpt, string inSource)
    {
        ExcerptFailure failure = Checking.Failing(Source, excerpt);

        Assert.Equal((ExcerptProblem.NotFound, passage), (failure.Problem, failure.Nearest?.Text));
        Assert.Equal((inExcerpt, inSource), (failure.Difference?.InExcerpt, failure.Difference?.InSource));
        Assert.Equal(inExcerpt, excerpt.Substring(failure.Difference!.ExcerptStart, inExcerpt.Length));
        Assert.Equal(inSource, Source.Substring(failure.Difference.SourceStart, inSource.Length));
        Assert.Equal(passage, Source[failure.Nearest!.Start..failure.Nearest.End]);
    }

    [Theory]
    [InlineData("Mérida initiative was born", ExcerptProblem.CaseDiffers, MatchTier.Exact, "initiative", "Initiative")]
    [InlineData("the merida initiative", ExcerptProblem.NotFound, null, "the merida initiative", "The Mérida Initiative")]
    [InlineData("The Merida Initiative was born", ExcerptProblem.DiacriticsDiffer, MatchTier.Exact, "Merida", "Mérida")]
    [InlineData("george W. Bush's support", ExcerptProblem.CaseDiffers, MatchTier.Typographic, "george", "George")]
    [InlineData("splintered Mexican drug gangs;", ExcerptProblem.PunctuationDiffers, MatchTier.Exact, "gangs;", "gangs.")]
    [InlineData("the border U.S. drug overdose", ExcerptProblem.PunctuationDiffers, MatchTier.Exact, "border", "border,")]
    public void A_difference_of_one_kind_is_named_with_the_tier_that_would_match(string excerpt, ExcerptProblem problem, MatchTier? tier, string inExcerpt, string inSource)
    {
        ExcerptFailure failure = Checking.Failing(Source, excerpt);

        Assert.Equal((problem, tier), (failure.Problem, failure.WouldMatch));
        Assert.Equal((inExcerpt, inSource), (failure.Difference?.InExcerpt, failure.Difference?.InSource));
    }

    [Fact]
    public void One_misspelt_word_finds_its_like()
    {
        ExcerptFailure failure = Checking.Failing(Source, "overdoes");

        Assert.Null(failure.WouldMatch);
        Assert.Equal("overdose", failure.Nearest?.Text);
    }

    [Fact]
    public void Nothing_is_shown_where_nothing_is_like_it()
    {
        ExcerptFailure failure = Checking.Failing(Source, "Lorem ipsum dolor sit amet");

        Assert.Equal((ExcerptProblem.NotFound, null, null), (failure.Problem, failure.Nearest, failure.Difference));
    }

    [Fact]
    public void A_long_excerpt_is_compared_to_its_end()
    {
        string source = string.Join(' ', Enumerable.Range(1, 2000));
        string excerpt = source.Replace(" 1900 ", " 1,900 ", StringComparison.Ordinal);

        ExcerptFailure failure = Checking.Failing(source, excerpt);

        Assert.Equal(("1,900", "1900"), (failure.Difference?.InExcerpt, failure.Difference?.InSource));
        Assert.Equal("1,900", excerpt.Substring(failure.Difference!.ExcerptStart, 5));
        Assert.Equal("1900", source.Substring(failure.Difference.SourceStart, 4));
    }

    [Fact]
    public void Offsets_of_a_padded_excerpt_are_those_of_the_excerpt_as_given()
    {
        const string excerpt = "\n   rose from 36,540 in 2008\n";

        ExcerptFailure failure = Checking.Failing(Source, excerpt);

        Assert.Equal("36,540", excerpt.Substring(failure.Difference!.ExcerptStart, 6));
        Assert.Equal("rose from 36,540 in 2008", excerpt[failure.ExcerptStart..failure.ExcerptEnd]);
    }
}
