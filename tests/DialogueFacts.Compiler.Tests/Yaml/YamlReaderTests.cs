using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Yaml;

public class YamlReaderTests
{
    [Fact]
    public void Mappings_sequences_and_scalars_keep_the_order_of_the_text() =>
        Assert.Equal("{b: [1, {c: 'x'}], a: }", Reading.Of("b:\n  - 1\n  - c: 'x'\na:\n").Shown);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("---\n---\n...\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_content_is_fine(string text)
    {
        Reading reading = Reading.Of(text);
        Assert.Empty(reading.File.Content.Documents);
        Assert.Empty(reading.Findings);
        Assert.False(reading.File.Content.IsBroken);
    }

    [Fact]
    public void A_file_may_hold_several_documents_and_empty_ones_do_not_count() =>
        Assert.Equal("{a: 1} --- [b]", Reading.Of("a: 1\n---\n---\n- b\n...\n").Shown);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_as_they_like(string lineEnd) =>
        Assert.Equal("{a: 'x\\ny\\n', b: 1}", Reading.Of("a: |\n  x\n  y\nb: 1\n".Replace("\n", lineEnd, StringComparison.Ordinal)).Shown);

    [Fact]
    public void A_byte_order_mark_is_passed_over() => Assert.Equal("{a: 1, b: 2}", Reading.Of("\uFEFFa: 1\nb: 2\n").Shown);

    [Fact]
    public void Nodes_are_numbered_as_they_begin_and_keys_just_before_their_values()
    {
        Reading reading = Reading.Of("a: [x, y]\nb: 1\n");
        Assert.Equal("a: [x, y]\nb: 1 | a | [x, y] | x | y | b | 1", string.Join(" | ", Enumerable.Range(0, 7).Select(reading.TextAt)));
        Assert.Equal(6, reading["b"].Number);
    }

    [Fact]
    public void What_is_not_UTF_8_is_reported_and_holds_nothing()
    {
        Reading reading = Reading.Of(null);
        Assert.Equal("DF1002 (1,1): facts.yaml is not valid UTF-8. Save it as UTF-8.", reading.Finding);
        Assert.True(reading.File.Content.IsBroken);
        Assert.Empty(reading.File.Content.Documents);
    }

    [Fact]
    public void A_broken_file_contributes_what_precedes_the_break()
    {
        Reading reading = Reading.Of("a:\n  - id: x\n    name: X\n  - id: y\n    name: @\nb: 1\n");
        Assert.Equal("{a: [{id: x, name: X}, {id: y}]}", reading.Shown);
        Assert.True(reading.File.Content.IsBroken);
        Assert.Single(reading.Findings);
    }

    [Fact]
    public void Reading_the_same_text_twice_gives_equal_values()
    {
        const string Text = "a: &x [1, 'two', |\n]\nb: *x\n";
        Assert.Equal(Reading.Of(Text).File, Reading.Of(Text).File);
    }

    [Theory]
    [InlineData("a: 1\n", "a: 2\n")]
    [InlineData("a: 1\n", "a: '1'\n")]
    [InlineData("a: [1]\n", "a: [1, 2]\n")]
    [InlineData("a: {b: 1}\n", "a: {c: 1}\n")]
    [InlineData("- &a 1\n- &b 2\n- *a\n", "- &a 1\n- &b 2\n- *b\n")]
    public void Texts_that_say_something_else_give_other_content(string one, string other) =>
        Assert.NotEqual(Reading.Of(one).File.Content, Reading.Of(other).File.Content);

    [Theory]
    [InlineData("a: 1\nb: x\n", "# why\na:   1 # one\n\nb:\n  x\n")]
    [InlineData("a: [1, 2]\n", "a: [ 1,\n  2 ] # two\n")]
    [InlineData("a: |\n  x\n", "a: | # text\n     x\n")]
    public void Comments_blanks_and_indentation_change_no_content(string one, string other) =>
        Assert.Equal(Reading.Of(one).File.Content, Reading.Of(other).File.Content);

    [Fact]
    public void A_part_of_a_file_compares_with_what_its_aliases_stand_for()
    {
        YamlNode before = Reading.Of("a: &x 1\nb: [*x]\n")["b"];
        YamlNode after = Reading.Of("a: &x 2\nb: [*x]\n")["b"];
        Assert.NotEqual(before, after);
    }
}
