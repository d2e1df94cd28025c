namespace DialogueFacts.Compiler.Tests.Yaml;

public class TagTests
{
    [Theory]
    [InlineData("!!str 1", "'1'")]
    [InlineData("! 1", "'1'")]
    [InlineData("!!int '1'", "1")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!float 1.5", "1.5")]
    [InlineData("!!bool \"true\"", "true")]
    [InlineData("!!null ''", "")]
    [InlineData("!!seq [1]", "[1]")]
    [InlineData("!!map {a: 1}", "{a: 1}")]
    [InlineData("!<tag:yaml.org,2002:str> 1", "'1'")]
    public void YAMLs_own_tags_say_what_a_value_is(string value, string shown)
    {
        Reading reading = Reading.Of("k: " + value + "\n");
        Assert.Equal("{k: " + shown + "}", reading.Shown);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("!!int x", "x", "x")]
    [InlineData("!!bool yes", "yes", "yes")]
    [InlineData("!!null 1", "1", "1")]
    public void A_tag_that_does_not_fit_is_reported(string value, string shown, string place)
    {
        Reading reading = Reading.Of("k: " + value + "\n");
        Assert.Equal("{k: " + shown + "}", reading.Shown);
        Assert.StartsWith("DF1017 ", reading.Finding, StringComparison.Ordinal);
        Assert.Equal([place], reading.FoundAt);
    }

    [Theory]
    [InlineData("!meeting {a: 1}", "{a: 1}", "!meeting")]
    [InlineData("!meeting x", "x", "!meeting")]
    [InlineData("!!binary x", "x", "!!binary")]
    [InlineData("!!set {a: 1}", "{a: 1}", "!!set")]
    [InlineData("!!map [a]", "[a]", "!!map")]
    [InlineData("&a !meeting x", "x", "!meeting")]
    [InlineData("!meeting &a x", "x", "!meeting")]
    public void Other_tags_are_reported_and_have_no_effect(string value, string shown, string place)
    {
        Reading reading = Reading.Of("k: " + value + "\n");
        Assert.Equal("{k: " + shown + "}", reading.Shown);
        Assert.Contains("'" + place + "'", reading.Finding, StringComparison.Ordinal);
        Assert.Equal([place], reading.FoundAt);
    }
}
