using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Tests.Model;

public sealed class EnumTests
{
    [Theory]
    [InlineData("{permissible_values: {a: , b: {description: B}}}", "a b")]
    [InlineData("{permissible_values: [a, {text: b}]}", "a b")]
    [InlineData("{inherits: [Base], permissible_values: {c: }}", "x y c")]
    [InlineData("{inherits: [Base], minus: [{permissible_values: {x: }}]}", "y")]
    [InlineData("{include: [{permissible_values: {a: }}, {inherits: [Later]}]}", "a late")]
    [InlineData("{concepts: ['ex:one', 'ex:two']}", "ex:one ex:two")]
    public void Has_the_values_it_states_inherits_and_includes_without_those_it_excludes(string definition, string values)
    {
        ModelText model = ModelText.Of(
            $"enums:\n  E: {definition}\n  Base: {{permissible_values: {{x: , y: }}}}\n  Later: {{permissible_values: {{late: }}}}");

        Assert.Empty(model.Findings);
        Assert.Equal(values.Split(' '), model.Enum("E").Values.Select(v => v.Name).ToArray());
        Assert.Equal(Enumerable.Range(0, values.Split(' ').Length), model.Enum("E").Values.Select(v => v.Number));
        Assert.False(model.Enum("E").IsOpen);
    }

    [Fact]
    public void Does_not_take_over_the_values_of_what_it_is_a()
    {
        ModelText model = ModelText.Of("enums: {A: {permissible_values: {x: }}, B: {is_a: A, permissible_values: {y: }}}");

        Assert.Equal(["y"], model.Enum("B").Values.Select(v => v.Name).ToArray());
    }

    [Fact]
    public void Without_values_holds_any_text() => Assert.True(ModelText.Of("enums: {E: {permissible_values: {}}}").Enum("E").IsOpen);

    [Theory]
    [InlineData("{permissible_values: {a: }, reachable_from: {source_ontology: 'obo:cl', source_nodes: ['CL:0000540']}}", "reachable_from")]
    [InlineData("{matches: {identifier_pattern: 'CL:.*'}}", "matches")]
    [InlineData("{code_set: 'ex:codes', pv_formula: CODE}", "code_set")]
    public void That_only_an_ontology_could_enumerate_says_so_and_holds_any_text(string definition, string slot)
    {
        ModelText model = ModelText.Of($"enums: {{E: {definition}}}");

        Assert.EndsWith(
            $"DF2004: '{slot}' is not supported: only the ontology itself can enumerate the values, and no build waits for the network; any text is accepted.",
            Assert.Single(model.Findings),
            StringComparison.Ordinal);
        Assert.True(model.Enum("E").IsOpen);
    }

    [Fact]
    public void Values_have_their_meanings_expanded()
    {
        PermissibleValue value = ModelText.Of("enums: {E: {permissible_values: {a b: {meaning: 'ex:ab', title: A b, aliases: [ab]}}}}").Enum("E").Values[0];

        Assert.Equal(("a b", "https://example.org/ab", "A b"), (value.Name, value.Meaning, value.Title));
    }
}
