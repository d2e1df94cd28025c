using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Yaml;

public class NodeSpanTests
{
    [Theory]
    [InlineData("a: x y # c\n", "x y")]
    [InlineData("a: 'x y' # c\n", "'x y'")]
    [InlineData("a: \"x\\ny\"\n", "\"x\\ny\"")]
    [InlineData("a: x\n  y\n\n# c\n", "x\n  y")]
    [InlineData("a: 'x\n  y'\n", "'x\n  y'")]
    [InlineData("a: |\n  x\n  y\n\n\nb: 1\n", "|\n  x\n  y")]
    [InlineData("a: >- # c\n  x\n\n  y\n# c\nb: 1\n", ">- # c\n  x\n\n  y")]
    [InlineData("a: |\n", "|")]
    [InlineData("a: 😀\n", "😀")]
    [InlineData("a: &x !!str  y\n", "y")]
    [InlineData("a: !!str &x # c\n  y\n", "y")]
    [InlineData("a: &x # c\r  [y]\r", "[y]")]
    [InlineData("a: &x [1,\n 2]\nb: 1\n", "[1,\n 2]")]
    [InlineData("a: &x\n  b: 1\n  c: 2\n\nd: 1\n", "b: 1\n  c: 2")]
    [InlineData("a:\n- 1\n- [2]\n# c\nb: 1\n", "- 1\n- [2]")]
    [InlineData("a: \nb: 1\n", "")]
    [InlineData("a: &x\nb: 1\n", "")]
    public void A_value_is_where_it_is_written(string text, string span)
    {
        Reading reading = Reading.Of(text);
        Assert.Equal(span, reading.TextAt(reading["a"].Number));
    }

    [Fact]
    public void An_empty_value_is_right_after_its_colon() =>
        Assert.Equal(new TextSpan(2, 2), Reading.Of("a:\nb: 1\n").File.Positions.Spans[2]);

    [Fact]
    public void A_pair_in_brackets_is_where_its_key_and_value_are() => Assert.Equal("b: c", Reading.Of("[a, b: c, d]").TextAt(2));

    [Fact]
    public void A_value_is_found_by_its_key()
    {
        Reading reading = Reading.Of("a: 1\n'b' :\n  - x\n");
        int value = reading["b"].Number;
        Assert.Equal("'b'", reading.TextAt(Anchor.Key("facts.yaml", value)));
        Assert.Equal("- x", reading.TextAt(Anchor.Value("facts.yaml", value)));
    }

    [Fact]
    public void What_stands_under_no_key_is_found_by_itself() =>
        Assert.Equal("x", Reading.Of("a:\n  - x\n").TextAt(Anchor.Key("facts.yaml", 3)));

    [Theory]
    [InlineData("- id: a # the first\n  name: b\n", "id: a")]
    [InlineData("- id:\n    x: 1\n", "id")]
    [InlineData("- {id: a, b: [1,\n  2]}\n", "{id: a, b: [1,")]
    [InlineData("- {id: a}\n", "{id: a}")]
    public void A_collection_over_several_lines_is_shown_by_its_first(string text, string shown) =>
        Assert.Equal(shown, Reading.Of(text).TextAt(Anchor.Value("facts.yaml", 1)));

    [Theory]
    [InlineData("a: one two three\n", "two")]
    [InlineData("a: 'it''s two'\n", "two")]
    [InlineData("a: \"\\\"one\\\"\\n\\ttwo\"\n", "two")]
    [InlineData("a: \"\\U0001F600\\u00e9\\x20two\"\n", "two")]
    [InlineData("a: \"one \\\n  two\"\n", "two")]
    [InlineData("a: one\n   two\n   three\n", "two")]
    [InlineData("a: |\n   one\n\n   two three\n", "two")]
    [InlineData("a: >2\n    one\n   two\n  three\n", "two")]
    [InlineData("a: >-\n  one\n  two\n  three\n", "e\n  two\n  th")]
    [InlineData("a: 😀 two\n", "two")]
    public void A_part_of_a_text_is_found_however_it_is_written(string text, string part)
    {
        Reading reading = Reading.Of(text);
        var scalar = (YamlScalar)reading["a"];
        string inText = string.Join(' ', part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int start = scalar.Text.IndexOf(inText, StringComparison.Ordinal);
        Assert.True(start >= 0);
        var span = new TextSpan(start, start + inText.Length);
        Assert.Equal(part, reading.TextAt(Anchor.Within("facts.yaml", scalar.Number, scalar.Text, span)));
    }

    [Fact]
    public void An_escaped_character_is_found_with_its_escape()
    {
        Reading reading = Reading.Of("a: \"x\\u00e9y\"\n");
        Assert.Equal("\\u00e9", reading.TextAt(Anchor.Within("facts.yaml", 2, "xéy", new TextSpan(1, 2))));
    }
}
