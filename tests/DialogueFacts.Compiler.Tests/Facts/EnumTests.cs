namespace DialogueFacts.Compiler.Tests.Facts;

public sealed class EnumTests
{
    private const string Model = """
        classes: {C: {attributes: {s: {range: Color}}}}
        enums:
          Color:
            permissible_values:
              red: {meaning: ex:Red}
              light green: {aliases: [verde]}
              "1": {}
              blue: {deprecated: Too cold., deprecated_element_has_exact_replacement: red}

        """;

    [Fact]
    public void A_permissible_value_is_known_by_its_text() => Assert.Equal("Color light green", Instance.Of(Model, "s: light green").Value());

    [Theory]
    [InlineData("rde", "Did you mean 'red'?")]
    [InlineData("verde", "Write 'light green'.")]
    [InlineData("black", "It has 'red', 'light green', '1' and 'blue'.")]
    public void An_unknown_value_comes_with_what_was_probably_meant(string written, string advice) =>
        Assert.Equal([$"(1,4) DF3013: C: Color has no value '{written}'. {advice}"], Instance.Of(Model, "s: " + written).Findings);

    [Fact]
    public void A_value_that_looks_like_a_number_is_quoted() =>
        Assert.Equal(
            ["(1,4) DF3010: C: 's' takes a value of Color, but 1 is read as a whole number. Write: s: '1'"], Instance.Of(Model, "s: 1").Findings);

    [Fact]
    public void A_deprecated_value_is_a_warning_with_its_replacement()
    {
        Instance instance = Instance.Of(Model, "s: blue");

        Assert.Equal(["(1,4) DF3045: C: the value 'blue' is deprecated: Too cold. Use 'red' instead."], instance.Findings);
        Assert.Equal("Color blue", instance.Value());
    }

    [Fact]
    public void An_enum_without_values_takes_any_text() =>
        Assert.Equal("Text whatever", Instance.Of("classes: {C: {attributes: {s: {range: Open}}}}\nenums: {Open: {}}", "s: whatever").Value());
}
