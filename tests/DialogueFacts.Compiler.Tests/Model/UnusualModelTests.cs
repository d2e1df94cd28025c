namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>What few schemas do and LinkML allows is not reported.</summary>
public sealed class UnusualModelTests
{
    [Theory]
    [InlineData("classes: [{name: A, attributes: [{name: x, range: integer}, y]}, B]")]
    [InlineData("classes: {A: , B: {is_a: A, mixins: A2}, A2: }")]
    [InlineData("classes: {A: {attributes: {x: {any_of: {range: integer}}}}}")]
    [InlineData("classes: {A: {mixin: true, slot_usage: {x: {required: true}}}, B: {mixins: [A], attributes: {x: }}}")]
    [InlineData("classes: {A: {slots: [x]}, B: {attributes: {x: }}}")]
    [InlineData("classes: {A: {attributes: {x: {required: yes, multivalued: \"true\"}}}}")]
    [InlineData("classes: {A: {description: null, attributes: {x: {alias: null, range: null}}}}")]
    [InlineData("classes: {A: {attributes: {x: {minimum_value: 2020-01-01, range: date}}}}")]
    [InlineData("classes: {A: {attributes: {id: {identifier: true}, code: {key: true}}}}")]
    [InlineData("classes: {A: {is_a: B}, B: {mixin: true}}")]
    [InlineData("classes: {'a class': {attributes: {'a slot': {range: 'a class'}}}}")]
    [InlineData("classes: {A: {rules: [{preconditions: {any_of: [{slot_conditions: {x: {value_presence: PRESENT}}}]}, deactivated: true}], attributes: {x: }}}")]
    [InlineData("classes: {A: {annotations: {a: 1, b: {value: [1, {c: d}]}, c: , d: {e: f}}, extra_slots: {allowed: true}}}")]
    [InlineData("classes: {A: {annotations: [{tag: a, value: 1}]}}")]
    [InlineData("classes: {A: {examples: [{value: x, object: {a: b}}], see_also: [x], keywords: [y], rank: 1, status: ex:draft}}")]
    [InlineData("classes: {A: {attributes: {x: {unit: {ucum_code: cm}, examples: [1], todos: later}}}}")]
    [InlineData("types: {string: {uri: xsd:string, base: str, description: ours}}")]
    [InlineData("settings: [{setting_key: a, setting_value: b}]\nemit_prefixes: [ex]\ndefault_curi_maps: [semweb_context]\nlicense: MIT\nversion: 1.0")]
    [InlineData("enums: {E: {permissible_values: [{text: a, meaning: ex:a}, b], code_set: ex:codes, pv_formula: CODE}}")]
    [InlineData("classes: {Any: {class_uri: linkml:Any}, A: {attributes: {x: {range: Any, any_of: [{range: A, inlined: true}, {range: integer}]}}}}")]
    [InlineData("classes: {P: {attributes: {x: {range: Any}}}, C: {is_a: P, slot_usage: {x: {range: integer}}}, Any: {class_uri: 'https://w3id.org/linkml/Any'}}")]
    [InlineData("classes: {A: {attributes: {x: {array: {dimensions: [{alias: a, exact_cardinality: 2}], maximum_number_dimensions: false}}}}}")]
    [InlineData("classes: {A: {attributes: {x: {bindings: [{binds_value_of: id, range: E}]}}}}\nenums: {E: {permissible_values: {a: }}}")]
    public void Is_read_without_a_finding(string schema)
    {
        Assert.Empty(ModelText.Of(schema).Findings);
    }

    [Fact]
    public void An_imports_tree_root_gives_way_to_the_importers()
    {
        ModelText model = ModelText.OfFiles(
            ("a.yaml", "id: https://e.org/a\nname: a\nimports: [b]\nclasses: {A: {tree_root: true}}"),
            ("b.yaml", "id: https://e.org/b\nname: b\nclasses: {B: {tree_root: true}}"));

        Assert.Empty(model.Findings);
        Assert.Equal("A", model.Model.Root?.Name);
    }

    [Fact]
    public void Any_may_be_written_down_beside_the_evidence_module_which_has_it_too() =>
        Assert.Empty(ModelText.OfFiles(("a.yaml", "id: https://e.org/a\nname: a\nimports: [linkml:types, evidence]\nclasses: {Any: {class_uri: linkml:Any}}")).Findings);

    [Fact]
    public void A_hierarchy_may_be_thousands_deep()
    {
        ModelText model = ModelText.Of(
            "classes:\n" + string.Concat(Enumerable.Range(1, 5000).Reverse().Select(i => $"  C{i}: {{is_a: C{i - 1}}}\n")) + "  C0: {attributes: {x: }}");

        Assert.Empty(model.Findings);
        Assert.Same(model.Slot("C0", "x"), model.Slot("C5000", "x"));
        Assert.True(model.Class("C5000").IsA(model.Class("C0")));
    }

    [Fact]
    public void Mixins_may_be_mixed_in_along_very_many_ways()
    {
        ModelText model = ModelText.Of(
            "classes:\n  M0: {mixin: true}\n  M1: {mixin: true}\n  Other: {}\n"
            + string.Concat(Enumerable.Range(2, 80).Select(i => $"  M{i}: {{mixin: true, mixins: [M{i - 1}, M{i - 2}]}}\n")));

        Assert.Empty(model.Findings);
        Assert.False(model.Class("M81").IsA(model.Class("Other")));
    }
}
