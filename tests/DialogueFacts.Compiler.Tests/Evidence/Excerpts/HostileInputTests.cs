using System.Diagnostics;

using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>Whatever comes in, something sensible comes out, and soon. The limit is far above what is needed, and below what quadratic time would take.</summary>
public class HostileInputTests
{
    private const int Millions = 1_000_000;

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\u200B")]
    public void An_empty_excerpt_is_named_as_such(string excerpt)
    {
        Assert.Equal(ExcerptProblem.Empty, Checking.Failing("any source", excerpt).Problem);
    }

    [Fact]
    public void An_empty_source_contains_nothing()
    {
        Assert.Equal(ExcerptProblem.NotFound, Checking.Failing("", "word").Problem);
    }

    [Theory]
    [InlineData("a\uD83Db c", "\uD83Db")]
    [InlineData("a\uDE00b c", "a\uDE00")]
    [InlineData("a\uD83D", "a\uD83D")]
    public void Lone_surrogates_are_characters_like_any_other(string source, string excerpt)
    {
        Assert.Equal(MatchTier.Exact, Checking.Matching(source, excerpt).Tier);
    }

    [Theory]
    [InlineData("\U0001F600 x", "\uDE00 x")]
    [InlineData("x \U0001F600", "x \uD83D")]
    public void Half_a_character_does_not_match(string source, string excerpt)
    {
        Assert.NotNull(Checking.Failing(source, excerpt));
    }

    public static TheoryData<string, Func<string>, Func<string>> Hostile => new()
    {
        { "ten megabytes", () => Prose(100_000), () => Prose(10 * Millions) },
        { "nearly all of the source", () => Prose(4 * Millions), () => Prose(3 * Millions) + "!" },
        { "brackets that never close", () => Prose(100_000), () => new string('[', Millions) },
        { "brackets in brackets", () => Prose(100_000), () => new string('[', Millions) + new string(']', Millions) },
        { "many brackets", () => Prose(100_000), () => Repeat("[a] ", Millions) },
        { "many omissions", () => Repeat("a b c ", Millions), () => Repeat("a b c [...] ", 50_000) + "d e f" },
        { "many omissions of dots", () => Repeat("a b c ", Millions), () => Repeat("a b c ... ", 50_000) },
        { "one letter", () => new string('a', 5 * Millions), () => new string('a', 2 * Millions) + "b" },
        { "one letter, found", () => new string('a', Millions), () => new string('a', Millions / 2) },
        { "a long period", () => Repeat(Prose(700), 3 * Millions), () => Repeat(Prose(700), Millions) + "!" },
        { "one word", () => Repeat("the ", 3 * Millions), () => "the the they the" },
        { "one word, one word wrong", () => Repeat("the ", 3 * Millions), () => Repeat("the ", Millions) + "end" },
        { "marks on one letter", () => "e" + new string('\u0301', Millions / 2), () => "e" + new string('\u0301', (Millions / 2) - 1) },
        { "hyphens at line ends", () => Repeat("a-\nb", Millions), () => Repeat("ab", 100_000) + "c" },
        { "divided words", () => Repeat("a-\n", Millions), () => Repeat("a", 100_000) + "-" },
        { "dots", () => new string('.', Millions), () => Repeat("… ", 100_000) },
        { "white space", () => new string(' ', 3 * Millions) + "a", () => "a" + new string(' ', 3 * Millions) + "b" },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void Hostile_input_ends_soon(string what, Func<string> source, Func<string> excerpt)
    {
        Snapshot snapshot = Snapshot.FromText(source());
        string text = excerpt();
        var time = Stopwatch.StartNew();

        ExcerptResult result = ExcerptMatcher.Match(snapshot, text, prefix: null, suffix: "x");

        Assert.True((result.Match is null) != (result.Failure is null), what);
        Assert.True(time.Elapsed < TimeSpan.FromMinutes(1), $"{what}: {time.Elapsed}");
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    private static string Prose(int length) => Repeat(string.Concat(SeedDocuments.All), length);
}
