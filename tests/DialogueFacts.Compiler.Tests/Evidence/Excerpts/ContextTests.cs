using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

public class ContextTests
{
    private const string Source = "Blinken said the new accord is good. Ebrard said the new accord is better. Price said the new accord is “best” of all.";

    [Fact]
    public void An_excerpt_that_occurs_more_than_once_matches_with_what_would_make_it_unique()
    {
        ExcerptResult result = Checking.Check(Source, "the new accord");

        Assert.Equal((3, 13), (result.Match!.Occurrences, result.Match.Start));
        Assert.Equal(new ContextSuggestion(null, "is good."), result.Suggestion);
        Assert.Equal((1, 13), Only(result.Suggestion!));

        (int, int) Only(ContextSuggestion suggestion)
        {
            ExcerptMatch match = Checking.Matching(Source, "the new accord", suggestion.Prefix, suggestion.Suffix);
            return (match.Occurrences, match.Start);
        }
    }

    [Theory]
    [InlineData("Ebrard said", null, 49)]
    [InlineData("Ebrard\n said ", null, 49)]
    [InlineData(null, "is \"best\"", 86)]
    [InlineData("said", "is better", 49)]
    public void Prefix_and_suffix_choose_the_occurrence_as_typography_allows(string? prefix, string? suffix, int start)
    {
        ExcerptMatch match = Checking.Matching(Source, "the new accord", prefix, suffix);

        Assert.Equal((start, 1), (match.Start, match.Occurrences));
    }

    [Fact]
    public void A_prefix_that_stands_nowhere_before_the_excerpt_fails()
    {
        ExcerptFailure failure = Checking.Failing(Source, "the new accord", prefix: "Obrador said");

        Assert.Equal((ExcerptProblem.ContextNotFound, MatchTier.Exact, 13), (failure.Problem, failure.WouldMatch, failure.Nearest!.Start));
    }

    [Fact]
    public void Prefix_and_suffix_of_different_occurrences_fail()
    {
        Assert.Equal(ExcerptProblem.ContextNotFound, Checking.Failing(Source, "the new accord", "Ebrard said", "is good").Problem);
    }

    [Fact]
    public void An_occurrence_in_context_is_preferred_to_a_closer_tier_out_of_it()
    {
        ExcerptMatch match = Checking.Matching("the \"new\" way, or the “new” road", "the \"new\"", suffix: "road");

        Assert.Equal((MatchTier.Typographic, 18), (match.Tier, match.Start));
    }

    [Fact]
    public void Both_sides_are_suggested_where_neither_is_enough()
    {
        string one = Long("one"), two = Long("two"), three = Long("three"), four = Long("four");
        string source = $"{one} here {two} / {three} here {two} / {one} here {four}";

        ExcerptResult result = Checking.Check(source, "here");

        Assert.True(result is { Match.Occurrences: 3, Suggestion: { Prefix: not null, Suffix: not null } }, result.ToString());
        ExcerptMatch chosen = Checking.Matching(source, "here", result.Suggestion.Prefix, result.Suggestion.Suffix);
        Assert.Equal((result.Match.Start, 1), (chosen.Start, chosen.Occurrences));

        static string Long(string word) => string.Join(' ', Enumerable.Repeat(word, 80));
    }

    [Fact]
    public void Blank_context_is_no_context()
    {
        Assert.Equal(3, Checking.Matching(Source, "the new accord", " ", "").Occurrences);
    }
}
