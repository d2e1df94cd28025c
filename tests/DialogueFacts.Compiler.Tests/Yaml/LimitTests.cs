namespace DialogueFacts.Compiler.Tests.Yaml;

public class LimitTests
{
    [Fact]
    public void A_hundred_levels_are_fine() =>
        Assert.Empty(Reading.Of(new string('[', 100) + new string(']', 100)).Findings);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deeper_nesting_is_reported_where_it_begins_and_read_no_further(string level)
    {
        Reading reading = Reading.Of(string.Concat(Enumerable.Repeat(level, 50_000)));
        Assert.StartsWith("DF1021 (1,", reading.Finding, StringComparison.Ordinal);
        Assert.True(reading.File.Content.IsBroken);
    }

    [Fact]
    public void Nesting_by_indentation_counts_too()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 200).Select(i => new string(' ', i) + "a:\n");
        Assert.StartsWith("DF1021 (101,101): ", Reading.Of(string.Concat(lines)).Finding, StringComparison.Ordinal);
    }
}
