using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Tests.Model;

public sealed class RangeTests
{
    private const string Others =
        """

          WithId: {attributes: {id: {identifier: true}}}
          WithKey: {attributes: {key: {key: true}, value: }}
          Part: {attributes: {x: }}
          Any: {class_uri: linkml:Any}
        enums: {E: {permissible_values: {a: , b: }}}
        """;

    [Theory]
    [InlineData("{}", "string")]
    [InlineData("{range: integer}", "integer")]
    [InlineData("{range: E}", "E")]
    [InlineData("{range: Part}", "Part")]
    [InlineData("{range: Any}", "anything")]
    [InlineData("{any_of: [{range: Part}, {range: integer}]}", "Part|integer")]
    [InlineData("{range: Any, any_of: [{range: Part}, {range: integer}]}", "Part|integer")]
    [InlineData("{range: integer, any_of: [{minimum_value: 1}, {maximum_value: -1}]}", "integer")]
    [InlineData("{range: integer, any_of: [{range: E}, {minimum_value: 1}]}", "integer|E")]
    [InlineData("{exactly_one_of: [{range: E}, {any_of: [{range: E}, {range: Part}]}]}", "E|Part")]
    [InlineData("{all_of: [{range: integer}, {minimum_value: 1}]}", "integer")]
    [InlineData("{range: Any, range_expression: {any_of: [{is_a: Part}, {is_a: integer}]}}", "Part|integer")]
    [InlineData("{enum_range: {permissible_values: {x: , y: }}}", "SEnum")]
    public void Comes_from_what_is_stated_and_combined(string slot, string range)
    {
        ModelText model = ModelText.Of($"classes:\n  C: {{attributes: {{s: {slot}}}}}{Others}");

        Assert.Empty(model.Findings);
        Assert.Equal(range, Print(model.Slot("C", "s").Range));
    }

    [Theory]
    [InlineData("{range: integer}", Inlining.None)]
    [InlineData("{range: Any}", Inlining.None)]
    [InlineData("{range: WithId}", Inlining.Reference)]
    [InlineData("{range: WithId, multivalued: true}", Inlining.Reference)]
    [InlineData("{range: WithId, inlined: true}", Inlining.Object)]
    [InlineData("{range: WithId, inlined: true, multivalued: true}", Inlining.Dictionary)]
    [InlineData("{range: WithId, inlined_as_list: true, multivalued: true}", Inlining.List)]
    [InlineData("{range: WithId, inlined: false, inlined_as_list: true, multivalued: true}", Inlining.List)]
    [InlineData("{range: WithKey}", Inlining.Object)]
    [InlineData("{range: WithKey, multivalued: true}", Inlining.Dictionary)]
    [InlineData("{range: Part, inlined: false}", Inlining.Object)]
    [InlineData("{range: Part, multivalued: true}", Inlining.List)]
    public void Decides_how_objects_stand_in_a_slot(string slot, Inlining inlining)
    {
        ModelText model = ModelText.Of($"classes:\n  C: {{attributes: {{s: {slot}}}}}{Others}");

        Assert.Equal(inlining, model.Slot("C", "s").Inlining);
    }

    [Fact]
    public void Defaults_to_what_the_slots_own_file_says()
    {
        ModelText model = ModelText.OfFiles(
            ("model.yaml", ModelText.Head.Replace("[linkml:types]", "[linkml:types, core]", StringComparison.Ordinal) + "default_range: integer\nclasses: {C: {slots: [here, there]}}\nslots: {here: }"),
            ("core.yaml", "id: https://example.org/core\nname: core\nimports: [linkml:types]\nslots: {there: }"));

        Assert.Equal("integer", Print(model.Slot("C", "here").Range));
        Assert.Equal("string", Print(model.Slot("C", "there").Range));
    }

    [Fact]
    public void A_schema_without_types_still_has_text()
    {
        ModelText model = ModelText.OfFiles(("model.yaml", "id: https://example.org/x\nname: x\nclasses: {C: {attributes: {s: }}}"));

        Assert.Empty(model.Findings);
        Assert.Equal("string", Print(model.Slot("C", "s").Range));
    }

    [Fact]
    public void An_unknown_one_is_reported_once_with_the_nearest_name()
    {
        ModelText model = ModelText.Of("slots: {s: {range: Persn}}\nclasses: {A: {slots: [s]}, B: {slots: [s]}, Person: }");

        Assert.Equal(["model.yaml(8,20) DF2006: There is no class, enum or type 'Persn'. Did you mean 'Person'?"], model.Findings);
    }

    private static string Print(SlotRange range) => range switch
    {
        SlotRange.OfClass c => c.Class.Name,
        SlotRange.OfEnum e => e.Enum.Name,
        SlotRange.OfType t => t.Type.Name,
        SlotRange.Union u => string.Join('|', u.Alternatives.Select(Print)),
        _ => "anything",
    };
}
