using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Model;

public sealed class ElementTests
{
    private static readonly ModelText Model = ModelText.Of(
        """
        annotations: {csharp_namespace: Acme.Facts, 'dialoguefacts:external_prefixes': [orcid, wd]}
        slots:
          full name:
            slot_uri: ex:name
            annotations: {csharp_name: Name, ex:level: 1}
            implements: [ex:Named]
            inverse: full name
            symmetric: true
            list_elements_unique: true
            unit: {ucum_code: cm}
            implicit_prefix: ex
            deprecated: use name
            deprecated_element_has_exact_replacement: name
          name:
        classes:
          my class:
            id_prefixes: [ex]
            id_prefixes_are_closed: true
            slots: [full name, name]
            slot_usage: {full name: {annotations: {ex:level: {value: [2]}}}}
          Other: {class_uri: ex:thing}
        """);

    [Theory]
    [InlineData("my class", "https://example.org/MyClass", "https://example.org/MyClass")]
    [InlineData("Other", "https://example.org/thing", "https://example.org/Other")]
    public void Classes_have_uris(string name, string uri, string definitionUri) =>
        Assert.Equal((uri, definitionUri), (Model.Class(name).Uri, Model.Class(name).DefinitionUri));

    [Fact]
    public void Slots_have_uris() => Assert.Equal(
        ("https://example.org/name", "https://example.org/name"), (Model.Slot("my class", "full name").Uri, Model.Slot("my class", "name").Uri));

    [Fact]
    public void Annotations_are_those_of_the_nearest_with_tags_expanded()
    {
        InducedSlot slot = Model.Slot("my class", "full name");

        Assert.Equal("Name", slot.CSharpName);
        Assert.IsType<YamlSequence>(slot.FindAnnotation("https://example.org/level")?.Value);
    }

    [Fact]
    public void The_rest_of_what_is_said_of_a_slot_is_there()
    {
        InducedSlot slot = Model.Slot("my class", "full name");

        Assert.Equal(("full_name", "full name", "cm", "ex"), (slot.Key, slot.Inverse, slot.Unit, slot.ImplicitPrefix));
        Assert.Equal(SlotTraits.Symmetric | SlotTraits.ListElementsUnique, slot.Traits);
        Assert.Equal(("use name", "name"), (slot.Deprecated, slot.ReplacedBy));
        Assert.Equal("https://example.org/Named", Assert.Single(slot.Implements));
    }

    [Fact]
    public void Id_prefixes_are_the_classs() => Assert.True(Model.Class("my class") is { IdPrefixesAreClosed: true, IdPrefixes.Count: 1 });

    [Fact]
    public void The_schema_names_the_namespace() => Assert.Equal("Acme.Facts", Model.Model.CSharpNamespace);

    [Fact]
    public void External_prefixes_are_declared_by_an_annotation() =>
        Assert.Equal("orcid wd", string.Join(' ', Model.Model.Prefixes.ExternalPrefixes));

    [Theory]
    [InlineData("string", "related causes")]
    [InlineData("uriorcurie", "https://example.org/related https://example.org/causes")]
    public void Subproperty_of_lists_the_slots_that_a_value_may_name(string range, string values)
    {
        ModelText model = ModelText.Of($"slots: {{related: , causes: {{is_a: related}}, other: }}\nclasses: {{A: {{attributes: {{p: {{range: {range}, subproperty_of: related}}}}}}}}");

        Assert.Equal(values, string.Join(' ', model.Slot("A", "p").SubpropertyValues));
    }

    [Fact]
    public void A_path_rule_is_read_with_its_steps()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              A:
                attributes:
                  parent: {range: A}
                  siblings: {range: A, path_rule: {traverse: parent, followed_by: {reversed: true, traverse: parent}}}
            """);

        InducedSlot slot = model.Slot("A", "siblings");
        Assert.True(slot is { IsComputed: true, PathRule: { Slot: "parent", IsReversed: false, FollowedBy: { Slot: "parent", IsReversed: true } } });
        Assert.Empty(model.Findings);
    }

    [Fact]
    public void Expressions_make_a_slot_computed()
    {
        ModelText model = ModelText.Of("classes: {A: {attributes: {a: {range: integer}, b: {equals_expression: '{a} + 1'}, c: {string_serialization: '{a}-{b}'}}}}");

        Assert.Equal([false, true, true], model.Class("A").Slots.Select(s => s.IsComputed));
    }
}
