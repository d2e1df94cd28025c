using System.Globalization;

namespace DialogueFacts.Compiler.Tests.Yaml;

public class MappingKeyTests
{
    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n")]
    [InlineData("a: 1\nb: 2\n'a': 3\n")]
    [InlineData("{a: 1, b: 2,\n\"\\x61\": 3}\n")]
    public void Of_two_equal_keys_the_first_counts_and_the_finding_names_both_places(string text)
    {
        Reading reading = Reading.Of(text);
        Assert.Equal("{a: 1, b: 2}", reading.Shown);
        Assert.StartsWith("DF1014 ", reading.Finding, StringComparison.Ordinal);
        Assert.Contains("'a' already stands in this mapping at facts.yaml(1,", reading.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_repetition_is_reported() => Assert.Equal(2, Reading.Of("a: 1\na: 2\na: 3\n").Findings.Count);

    [Fact]
    public void Equal_keys_are_found_in_large_mappings_too()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}: {i}\n"));
        Reading reading = Reading.Of(string.Concat(lines) + "k3: again\nk99: again\n");
        Assert.Equal(["k3", "k99"], reading.FoundAt);
        Assert.Contains("facts.yaml(4,1)", reading.Findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_keys_of_different_mappings_are_fine() => Assert.Empty(Reading.Of("- a: {b: 1}\n  b: {a: 1}\n- a: 1\n").Findings);

    [Theory]
    [InlineData("? [x]\n: 1\nb: 2\n", "a sequence", "[x]")]
    [InlineData("? {x: y}\n: 1\nb: 2\n", "a mapping", "{x: y}")]
    [InlineData(": 1\nb: 2\n", "empty", "")]
    public void A_key_that_is_no_text_is_reported_and_its_entry_left_out(string text, string what, string place)
    {
        Reading reading = Reading.Of(text);
        Assert.Equal("{b: 2}", reading.Shown);
        Assert.Contains(what, reading.Finding, StringComparison.Ordinal);
        Assert.Equal([place], reading.FoundAt);
    }

    [Fact]
    public void A_merge_key_is_reported()
    {
        Reading reading = Reading.Of("- &x {a: 1}\n- <<: *x\n  b: 2\n");
        Assert.Equal("[{a: 1}, {b: 2}]", reading.Shown);
        Assert.StartsWith("DF1016 (2,3): ", reading.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_merge_key_is_a_key_like_others() => Assert.Equal("{'<<': 1}", Reading.Of("'<<': 1\n").Shown);

    [Fact]
    public void An_alias_may_be_a_key() => Assert.Equal("{a: x, x: 1}", Reading.Of("a: &k x\n*k : 1\n").Shown);
}
