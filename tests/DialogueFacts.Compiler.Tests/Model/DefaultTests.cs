namespace DialogueFacts.Compiler.Tests.Model;

public sealed class DefaultTests
{
    [Theory]
    [InlineData("string", "string(a (b) c)")]
    [InlineData("integer", "int(5)")]
    [InlineData("integer", "5")]
    [InlineData("float", "float(1.5)")]
    [InlineData("boolean", "true")]
    [InlineData("boolean", "False")]
    [InlineData("date", "date(2021-10-08)")]
    [InlineData("E", "E(a)")]
    [InlineData("uriorcurie", "class_curie")]
    [InlineData("uri", "slot_uri")]
    [InlineData("string", "default_ns")]
    [InlineData("string", "bnode")]
    public void That_fit_are_kept_as_written(string range, string text)
    {
        ModelText model = With(range, text);

        Assert.Empty(model.Findings);
        Assert.Equal(text, model.Slot("C", "s").IfAbsent);
    }

    [Theory]
    [InlineData("integer", "string(x)")]
    [InlineData("boolean", "int(7)")]
    [InlineData("E", "E(z)")]
    [InlineData("date", "date(yesterday)")]
    public void That_do_not_fit_are_reported(string range, string text) =>
        Assert.StartsWith($"model.yaml(11,20) DF2016: The default '{text}' is no value of slot 's': ", Assert.Single(With(range, text).Findings), StringComparison.Ordinal);

    private static ModelText With(string range, string text) => ModelText.Of(
        $$"""
        classes:
          C: {attributes: {s: {range: {{range}},
            pattern: x,
            ifabsent:      "{{text}}"
          } } }
        enums: {E: {permissible_values: {a: , b: } } }
        """);
}
