namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>Which class an object is of, and which slots it then has.</summary>
public sealed class ClassTests
{
    private const string Shapes = """
        classes:
          C: {attributes: {s: {range: Shape, multivalued: true, inlined_as_list: true}}}
          Shape: {abstract: true, attributes: {kind: {designates_type: true}}}
          Circle: {is_a: Shape, attributes: {radius: {range: integer}}}
          Disc: {is_a: Circle}
          Square: {is_a: Shape, attributes: {side: {range: integer}}}

        """;

    [Fact]
    public void A_type_designator_names_the_class() =>
        Assert.Equal(
            "[Disc(kind: Text Disc, radius: Integer 1), Square(kind: Text Square)]",
            Instance.Of(Shapes, "s: [{kind: Disc, radius: 1}, {kind: Square}]").Value());

    [Theory]
    [InlineData("{kind: Sqare, side: 1}", "(1,12) DF3017: C, s: 'kind' names no class: there is no 'Sqare'. Did you mean 'Square'?")]
    [InlineData("{kind: C}", "(1,12) DF3018: C, s: 'kind' names C, but a Shape is needed here. Write 'Circle', 'Disc' or 'Square'.")]
    [InlineData("{radius: 1}", "(1,5) DF3016: C, s: Shape is abstract, so nothing can be just that. Say in 'kind' which it is: 'Circle', 'Disc' or 'Square'.")]
    [InlineData("{kind: Square, radius: 1}", "(1,20) DF3003: C, s: Square has no slot 'radius'. It has 'kind' and 'side'.")]
    public void A_wrong_type_designator_is_one_finding(string shape, string finding) =>
        Assert.Equal([finding], Instance.Of(Shapes, $"s: [{shape}]").Findings);

    [Theory]
    [InlineData("uriorcurie", "ex:D")]
    [InlineData("uriorcurie", "https://example.org/D")]
    [InlineData("uri", "https://example.org/D")]
    [InlineData("uri", "ex:D")]
    [InlineData("curie", "ex:D")]
    [InlineData("curie", "https://example.org/D")]
    public void A_type_designator_may_hold_the_class_as_uri(string range, string written)
    {
        Instance instance = Instance.Of($"classes: {{C: {{attributes: {{s: {{range: B}}}}}}, B: {{attributes: {{kind: {{designates_type: true, range: {range}}}}}}}, D: {{is_a: B}}}}", $"s: {{kind: '{written}'}}");

        Assert.StartsWith("D(", instance.Value(), StringComparison.Ordinal);
        Assert.Empty(instance.Findings);
    }

    [Theory]
    [InlineData("[Circle, Shape]", "Circle(kinds: [Text Circle, Text Shape], radius: Integer 1)")]
    [InlineData("[Shape, Circle]", "Circle(kinds: [Text Shape, Text Circle], radius: Integer 1)")]
    public void A_type_designator_with_several_values_names_the_class_and_those_above_it(string kinds, string shape) =>
        Assert.Equal(shape, Instance.Of(SeveralKinds, $"s: {{kinds: {kinds}, radius: 1}}").Value());

    [Fact]
    public void A_type_designator_with_several_values_that_is_left_out_is_a_list_of_the_declared_class() =>
        Assert.Equal("Shape(kinds: [Text Shape (derived)])", Instance.Of(SeveralKinds, "s: {}").Value());

    [Fact]
    public void A_value_of_several_of_a_type_designator_that_is_no_class_is_a_finding() =>
        Assert.Equal(["DF3017"], Instance.Of(SeveralKinds, "s: {kinds: [Circel, Shape]}").Rules);

    private const string SeveralKinds = """
        classes:
          C: {attributes: {s: {range: Shape}}}
          Shape: {attributes: {kinds: {designates_type: true, multivalued: true}}}
          Circle: {is_a: Shape, attributes: {radius: {range: integer}}}
        """;

    [Fact]
    public void A_type_designator_left_out_is_the_declared_class() =>
        Assert.Equal("B(kind: Text B (derived))", Instance.Of("classes: {C: {attributes: {s: {range: B}}}, B: {attributes: {kind: {designates_type: true}}}}", "s: {}").Value());

    [Fact]
    public void A_mixin_has_no_instances_of_its_own() =>
        Assert.Equal(["DF3016"], Instance.Of("classes: {C: {attributes: {s: {range: M, inlined: true}}}, M: {mixin: true}, D: {mixins: [M]}}", "s: {}").Rules);

    [Fact]
    public void A_classification_rule_makes_an_object_an_instance_of_the_subclass()
    {
        const string Model = """
            classes:
              C: {attributes: {s: {range: Animal}}}
              Animal: {attributes: {legs: {range: integer}}}
              Insect: {is_a: Animal, attributes: {wings: {range: integer}}, classification_rules: [{is_a: Animal, slot_conditions: {legs: {equals_number: 6}}}]}
              Fly: {is_a: Insect, classification_rules: [{slot_conditions: {wings: {equals_number: 2}}}]}
            """;

        Assert.Equal("Animal(legs: Integer 4)", Instance.Of(Model, "s: {legs: 4}").Value());
        Assert.Equal("Insect(legs: Integer 6, wings: Integer 4)", Instance.Of(Model, "s: {legs: 6, wings: 4}").Value());
        Assert.Equal("Fly(legs: Integer 6, wings: Integer 2)", Instance.Of(Model, "s: {legs: 6, wings: 2}").Value());
    }

    [Theory]
    [InlineData("nme: x", "(1,1) DF3003: C: C has no slot 'nme'. Did you mean 'name'?")]
    [InlineData("given name: x", "(1,1) DF3003: C: C has no slot 'given name'. Write 'given_name'.")]
    [InlineData("label: x", "(1,1) DF3003: C: C has no slot 'label'. Write 'name'.")]
    [InlineData("zzz: x", "(1,1) DF3003: C: C has no slot 'zzz'. It has 'name' and 'given_name'.")]
    public void An_unknown_slot_comes_with_what_was_probably_meant(string data, string finding) =>
        Assert.Equal([finding], Instance.OfSlots("{name: {aliases: [label]}, given name: {}}", data).Findings);

    [Fact]
    public void The_slots_that_there_are_end_with_those_of_mixins() => Assert.Equal(
        ["(1,5) DF3003: C, b: Bridge has no slot 'zzz'. It has 'span', 'id' and 'note'."],
        Instance.Of(
            """
            classes:
              C: {attributes: {b: {range: Bridge, inlined: true}}}
              Named: {mixin: true, attributes: {id: {}, note: {}}}
              Bridge: {mixins: [Named], attributes: {span: {}}}

            """,
            "b: {zzz: x}").Findings);

    [Theory]
    [InlineData("{allowed: true}", "x: {a: [b]}", new string[0])]
    [InlineData("{range_expression: {range: integer, minimum_value: 5}}", "x: 6", new string[0])]
    [InlineData("{range_expression: {range: integer, minimum_value: 5}}", "x: 4", new[] { "(1,4) DF3022: C: the additional slot 'x' must be a whole number and at least 5." })]
    [InlineData("{range_expression: {range: integer}}", "x: a", new[] { "(1,4) DF3022: C: the additional slot 'x' must be a whole number." })]
    public void Additional_slots_hold_what_the_class_allows(string extra, string data, string[] findings) =>
        Assert.Equal(findings, Instance.Of($"classes: {{C: {{extra_slots: {extra}, attributes: {{s: {{}}}}}}}}", data).Findings);

    [Fact]
    public void Required_slots_are_missed_on_the_object_that_lacks_them() =>
        Assert.Equal(
            [
                "(2,8) DF3004: D 'a': the slot 'r' is missing, and D requires it. Add it.",
                "(2,8) DF3005: D 'a': the slot 'q' is missing, which D recommends.",
            ],
            Instance.Of(
                "classes: {C: {attributes: {s: {range: D, multivalued: true, inlined_as_list: true}}}, D: {attributes: {id: {identifier: true}, r: {required: true}, q: {recommended: true}, l: {required: true, multivalued: true}}}}",
                "s:\n- {id: a, l: [x]}").Findings);

    [Theory]
    [InlineData("{s: {required: true, multivalued: true}}", "s: []")]
    [InlineData("{s: {required: true}}", "s: null")]
    [InlineData("{s: {identifier: true}}", "{}")]
    [InlineData("{s: {value_presence: PRESENT}}", "{}")]
    public void Nothing_does_not_satisfy_a_requirement(string attributes, string data) => Assert.Equal(["DF3004"], Instance.OfSlots(attributes, data).Rules);

    [Fact]
    public void A_value_that_does_not_fit_is_not_missing_as_well() =>
        Assert.Equal(["DF3010"], Instance.OfSlots("{s: {range: integer, required: true}}", "s: x").Rules);

    [Theory]
    [InlineData("false", "DF3043", "'x:1' should begin with 'ex:' or 'sh:', as other identifiers of C do.")]
    [InlineData("true", "DF3044", "'x:1' must begin with 'ex:' or 'sh:'.")]
    public void Identifiers_begin_with_a_prefix_of_their_class(string closed, string rule, string message)
    {
        string model = $"classes: {{C: {{id_prefixes: [ex, sh], id_prefixes_are_closed: {closed}, attributes: {{id: {{identifier: true, range: uriorcurie}}}}}}}}";

        Assert.Equal([$"(1,5) {rule}: C 'x:1': {message}"], Instance.Of(model, "id: x:1").Findings);
        Assert.Empty(Instance.Of(model, "id: ex:1").Findings);
        Assert.Empty(Instance.Of(model, "id: http://www.w3.org/ns/shacl#a").Findings);
    }

    [Fact]
    public void Deprecated_slots_and_classes_are_warnings() =>
        Assert.Equal(
            [
                "(1,1) DF3045: C: the slot 's' is deprecated: old. Use 't' instead.",
                "(1,1) DF3045: C: the class 'C' is deprecated: no more.",
            ],
            Instance.Of("classes: {C: {deprecated: no more, attributes: {s: {deprecated: old., deprecated_element_has_exact_replacement: t}, t: {}}}}", "s: x").Findings);
}
