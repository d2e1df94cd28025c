namespace DialogueFacts.Compiler.Tests.Yaml;

/// <summary>Each common break: which rule, where, and that the message says what to do.</summary>
public class SyntaxErrorTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", "(2,1)")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "(3,1)")]
    [InlineData("- a\n\t- b\n", "(2,1)")]
    [InlineData("a:\n  - b\n \t- c\n", "(3,1)")]
    [InlineData("a:\r\n\tb: 1\r\n", "(2,1)")]
    public void A_tab_indents(string text, string place) => Breaks(text, "DF1004", place, "Indent it with spaces");

    [Theory]
    [InlineData("a:\n  b: 1\n c: 2\n", "(3,2)", "indented by 1 space, but the lines it may belong to by 0 or 2")]
    [InlineData("a:\n  b:\n    c: 1\n   d: 2\n", "(4,4)", "indented by 3 spaces, but the lines it may belong to by 0, 2 or 4")]
    [InlineData("a:\n  - b: 1\n   c: 2\n", "(3,4)", "indented by 3 spaces, but the lines it may belong to by 0, 2 or 4")]
    [InlineData("a:\n  b: 1\n    c: 2\n", "(3,5)", "Indent it by 2 spaces")]
    [InlineData("a: 1\n  b: 2\n", "(2,3)", "Do not indent it")]
    [InlineData("a:\n  - b: 1\n     c: 2\n", "(3,6)", "Indent it by 4 spaces")]
    [InlineData("a: \"x\"\n  b: 1\n", "(2,3)", "indented by 2 spaces, but the lines it may belong to by 0")]
    [InlineData("a: 1\n- b\n", "(2,1)", "A list item ('- ') stands here among the keys of a mapping")]
    [InlineData("- a\nb: 1\n", "(2,1)", "A key stands here among the items ('- ') of a list")]
    [InlineData("a: >\n     \n  x\n", "(3,3)", "An empty line after the '>' has more spaces")]
    [InlineData("a: |\n  x\n y\n", "(3,2)", "Indent it by 2 spaces, to go on with that text")]
    public void A_line_is_indented_wrongly(string text, string place, string says) => Breaks(text, "DF1005", place, says);

    [Theory]
    [InlineData("a: 'x\nb: 1\n", "(1,4)")]
    [InlineData("a: 'x\nb: 'y'\n", "(1,4)")]
    [InlineData("a: \"x\nb: 1\n", "(1,4)")]
    [InlineData("a: \"x\nb: \"y\"\n", "(1,4)")]
    [InlineData("a: [x, 'y]\nb: 1\n", "(1,8)")]
    [InlineData("a: \"x", "(1,4)")]
    public void A_quote_is_not_closed(string text, string place) => Breaks(text, "DF1006", place, "Add the closing");

    [Theory]
    [InlineData("a: 'it's'\n", "(1,8)", "Write '' for an apostrophe")]
    [InlineData("a: \"say \"hi\"\"\n", "(1,10)", "Write \\\" for a quotation mark")]
    [InlineData("a: \"x\" and more\n", "(1,8)", "put the whole text in single quotes")]
    [InlineData("a: \"x\"# why\n", "(1,7)", "A comment needs a space before its '#'")]
    public void Text_follows_a_quote(string text, string place, string says) => Breaks(text, "DF1007", place, says);

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "(1,4)", "facts.yaml(2,1)")]
    [InlineData("a: {x: 1\nb: 3\n", "(1,4)", "facts.yaml(2,1)")]
    [InlineData("a: [1,\n  2\nb: 3\n", "(1,4)", "facts.yaml(3,1)")]
    [InlineData("a:\n  - [1, 2\n  - 3\n", "(2,5)", "facts.yaml(3,3)")]
    [InlineData("a: [1, 2", "(1,4)", "facts.yaml(1,9)")]
    public void A_bracket_is_not_closed(string text, string place, string before) => Breaks(text, "DF1008", place, before);

    [Theory]
    [InlineData("a: {b: c d: e}\n", "(1,11)")]
    [InlineData("a: ['b' 'c']\n", "(1,9)")]
    [InlineData("a: [b}\n", "(1,6)")]
    public void A_comma_is_missing(string text, string place) => Breaks(text, "DF1009", place, "A ',' is missing here, or the ");

    [Theory]
    [InlineData("a: 1\nkey:value\n", "(2,1)")]
    [InlineData("key:value\nb: 1\n", "(1,1)")]
    [InlineData("a: 1\nkey:value\nb: 2\n", "(2,1)")]
    [InlineData("- a: 1\n  key:value\n- b: 2\n", "(2,3)")]
    public void A_space_is_missing_after_a_colon(string text, string place) => Breaks(text, "DF1010", place, "Write: 'key: value'");

    [Theory]
    [InlineData("a: see: this\n", "(1,4)", "Write: a: 'see: this'")]
    [InlineData("a: it's: this\n", "(1,4)", "Write: a: \"it's: this\"")]
    [InlineData("- a: b: c\n", "(1,6)", "Write: a: 'b: c'")]
    [InlineData("a: b:\n", "(1,4)", "Write: a: 'b:'")]
    public void A_text_holds_a_colon(string text, string place, string says) => Breaks(text, "DF1011", place, says);

    [Theory]
    [InlineData("a: @b c\n", "(1,4)", "Write: '@b c'")]
    [InlineData("a: `b`\n", "(1,4)", "Write: '`b`'")]
    [InlineData("a: %b\n", "(1,4)", "Write: '%b'")]
    [InlineData("a: , b\n", "(1,4)", "Write: ', b'")]
    [InlineData("a: ]\n", "(1,4)", "Write: ']'")]
    [InlineData("a: 1\n@b: 2\n", "(2,1)", "Remove it, or quote what it begins")]
    [InlineData("a: - b\n", "(1,4)", "A list begins on the line after its key")]
    [InlineData("a: |x\n", "(1,4)", "After '|' the text begins on the next line")]
    [InlineData("a: > x\n", "(1,4)", "After '>' the text begins on the next line")]
    [InlineData("a: & b\n", "(1,4)", "It begins an anchor (&) or an alias (*)")]
    public void A_text_begins_with_a_reserved_character(string text, string place, string says) => Breaks(text, "DF1012", place, says);

    [Theory]
    [InlineData("a: \"C:\\docs\"\n", "(1,7)", "'\\d'")]
    [InlineData("a: \"\\u12\"\n", "(1,5)", "'\\u12")]
    [InlineData("a: \"\\uD800\"\n", "(1,5)", "'\\uD800'")]
    public void An_escape_is_unknown(string text, string place, string says) => Breaks(text, "DF1013", place, says);

    [Theory]
    [InlineData("%FOO\na: 1\n", "(1,1)")]
    [InlineData("a: 1\n%b\nc: 2\n", "(2,1)")]
    [InlineData("%YAML 3.0\n---\na: 1\n", "(1,1)")]
    public void A_line_begins_with_a_percent_sign(string text, string place) => Breaks(text, "DF1022", place, "directive");

    [Theory]
    [InlineData("a: 1\nb\nc: 2\n", "(2,1)", "'b'")]
    [InlineData("a\nb: 1\n", "(1,1)", "'a'")]
    [InlineData("a:\n  - b: 1\n  c\n", "(3,3)", "'c'")]
    public void A_line_is_neither_entry_nor_item(string text, string place, string says) =>
        Breaks(text, "DF1023", place, says + " is neither 'key: value' nor '- item'");

    [Theory]
    [InlineData("a: 1\n[b: 2\n", "(2,1)", "a key is expected here, but '[b: 2' begins otherwise")]
    [InlineData("a: [b]]\n", "(1,7)", "more follows the closing ']'")]
    [InlineData("a: {b: c} d\n", "(1,11)", "more follows the closing '}'")]
    [InlineData("a: &x\n  *x\n", "(2,3)", "an alias stands alone")]
    public void Something_else_is_wrong(string text, string place, string says) => Breaks(text, "DF1001", place, says);

    [Fact]
    public void An_undefined_tag_handle_is_reported() => Breaks("a: !e!x b\n", "DF1017", "(1,4)", "'!e!x' is none");

    private static void Breaks(string text, string rule, string place, string says)
    {
        Reading reading = Reading.Of(text);
        Assert.StartsWith(rule + " " + place + ": ", reading.Finding, StringComparison.Ordinal);
        Assert.Contains(says, reading.Finding, StringComparison.Ordinal);
        Assert.True(reading.File.Content.IsBroken);
    }
}
