namespace DialogueFacts.Compiler.Tests.Yaml;

public class ForbiddenCharacterTests
{
    [Theory]
    [InlineData('\0', "U+0000 (NUL)")]
    [InlineData('\u0007', "U+0007 (control character)")]
    [InlineData('\u007F', "U+007F (control character)")]
    [InlineData('\u0085', "U+0085 (next line)")]
    [InlineData('\u061C', "U+061C (bidirectional control)")]
    [InlineData('\u200F', "U+200F (bidirectional control)")]
    [InlineData('\u2028', "U+2028 (line separator)")]
    [InlineData('\u2029', "U+2029 (paragraph separator)")]
    [InlineData('\u202E', "U+202E (bidirectional control)")]
    [InlineData('\u2066', "U+2066 (bidirectional control)")]
    [InlineData('\uD83D', "U+D83D (half of a surrogate pair)")]
    [InlineData('\uDE00', "U+DE00 (half of a surrogate pair)")]
    [InlineData('\uFFFD', "U+FFFD (replacement character)")]
    [InlineData('\uFFFE', "U+FFFE (noncharacter)")]
    public void Each_is_named_at_its_place_and_acts_on_nothing(char character, string name)
    {
        Reading reading = Reading.Of("a: x" + character + "y\nb: 1\n");
        Assert.StartsWith("DF1003 (1,5): " + name + " must not stand in a YAML file: ", reading.Finding, StringComparison.Ordinal);
        Assert.Equal("{a: x\uFFFDy, b: 1}", reading.Shown);
        Assert.True(reading.File.Content.IsBroken);
    }

    [Fact]
    public void They_are_found_in_comments_too() =>
        Assert.StartsWith("DF1003 (1,4): U+202E", Reading.Of("# x\u202Ey\na: 1\n").Finding, StringComparison.Ordinal);

    [Theory]
    [InlineData("a: Mérida\tñ 😀 \u00A0\u200B\u2026\n", "tab, letters, an emoji, spaces without ink")]
    [InlineData("a: x\r\nb: y\r\n", "line breaks")]
    public void Other_characters_are_fine(string text, string _) => Assert.Empty(Reading.Of(text).Findings);

    [Fact]
    public void A_run_of_them_is_one_finding() => Assert.Equal(["\u202E\u202D"], Reading.Of("a: \u202E\u202Dx\n").FoundAt);

    [Fact]
    public void A_wrongly_decoded_file_is_not_reported_without_end() =>
        Assert.Equal(100, Reading.Of(string.Concat(Enumerable.Repeat("- \uFFFDx\n", 5000))).Findings.Count);

    [Fact]
    public void An_escape_may_name_them() => Assert.Equal("{a: '\u2028'}", Reading.Of("a: \"\\u2028\"\n").Shown);
}
