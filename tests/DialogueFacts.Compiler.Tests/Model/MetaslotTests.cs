using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Metamodel;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>Slots of the metamodel that no other test is about: each with data that it makes wrong, or with what it tells the model.</summary>
public sealed class MetaslotTests
{
    [Theory]
    [InlineData("abstract", "C: {attributes: {s: {range: D}}}, D: {abstract: true}", "s: {}", "DF3016")]
    [InlineData("equals_number_in", "C: {attributes: {s: {range: integer, equals_number_in: [1, 2]}}}", "s: 3", "DF3027")]
    [InlineData("inapplicable", "C: {attributes: {s: {inapplicable: true}}}", "s: x", "DF3029")]
    [InlineData("inlined_as_simple_dict", "C: {attributes: {s: {range: D, multivalued: true, inlined_as_simple_dict: true}}}, D: {attributes: {k: {key: true}, v: {range: integer}}}", "s: {a: x}", "DF3010")]
    [InlineData("key", "C: {attributes: {s: {range: D, multivalued: true, inlined_as_list: true}}}, D: {attributes: {k: {key: true}}}", "s: [{k: a}, {k: a}]", "DF3019")]
    [InlineData("minimum_number_dimensions", "C: {attributes: {s: {range: integer, array: {minimum_number_dimensions: 2}}}}", "s: [1]", "DF3021")]
    [InlineData("maximum_number_dimensions", "C: {attributes: {s: {range: integer, array: {maximum_number_dimensions: 1}}}}", "s: [[1]]", "DF3021")]
    [InlineData("prefix_prefix", "C: {attributes: {s: {range: D}, i: {range: D, multivalued: true, inlined_as_list: true}}}, D: {attributes: {id: {identifier: true, range: uriorcurie}}}\nprefixes: [{prefix_prefix: ex, prefix_reference: 'https://e.org/'}]", "{s: 'ex:b', i: [{id: 'https://e.org/a'}]}", "DF4001")]
    [InlineData("setting_key", "C: {attributes: {s: {structured_pattern: {syntax: '{digit}', interpolated: true}}}}\nsettings: [{setting_key: digit, setting_value: '[0-9]'}]", "s: x", "DF3025")]
    [InlineData("unique_key_name", "C: {attributes: {s: {range: D, multivalued: true, inlined_as_list: true}}}, D: {attributes: {a: }, unique_keys: [{unique_key_name: k, unique_key_slots: [a]}]}", "s: [{a: x}, {a: x}]", "DF4009")]
    public void Is_held_against_data(string slot, string classes, string data, string rule)
    {
        Assert.NotEmpty(slot);
        string text = "id: https://example.org/m\nname: m\nimports: [linkml:types]\nclasses: {" + classes.Replace("\n", "}\n") + (classes.Contains('\n') ? "" : "}") + "\n"
            + (classes.Contains("prefixes:") ? "" : "prefixes: {linkml: 'https://w3id.org/linkml/'}\n");
        var input = new CompilerInput(new EquatableArray<InputFile>([new("model.yaml", "model.yaml", text), new("c.yaml", "c.yaml", data)]), "model.yaml") { TargetClass = "C" };

        Assert.Equal([rule], FactCompiler.Compile(input).Findings.Select(f => f.Rule.Id).Distinct());
    }

    [Fact]
    public void Uris_implements_and_instantiates_are_expanded()
    {
        ModelText model = ModelText.Of("""
            classes: {A: {class_uri: 'ex:Aa', implements: ['ex:X'], instantiates: ['ex:Y'], attributes: {s: {slot_uri: 'ex:Ss'}}}}
            enums: {E: {enum_uri: 'ex:Ee', permissible_values: {a: }}}
            """);

        Assert.Equal(
            ["https://example.org/Aa", "https://example.org/X", "https://example.org/Y", "https://example.org/Ss", "https://example.org/Ee"],
            [model.Class("A").Uri, .. model.Class("A").Implements, .. model.Class("A").Instantiates, model.Slot("A", "s").Uri, model.Enum("E").Uri]);
    }

    [Fact]
    public void The_default_prefix_begins_the_uris_of_elements_that_state_none() => Assert.Equal(
        "https://e.org/ns/A",
        ModelText.OfFiles(("m.yaml", "{id: 'https://e.org/m', name: m, default_prefix: 'https://e.org/ns/', classes: {A: }}")).Class("A").Uri);

    [Fact]
    public void What_is_said_of_elements_is_kept_for_documentation_and_evidence()
    {
        ModelText model = ModelText.Of("""
            subsets: {core: }
            classes:
              A:
                title: The A
                description: An A.
                aliases: [a, an A]
                in_subset: [core]
                deprecated: Use B.
                deprecated_element_has_possible_replacement: ex:B
                annotations: [{tag: 'ex:t', value: v}]
            """);

        ModelClass a = model.Class("A");
        Assert.Equal(
            ["The A", "An A.", "a", "an A", "core", "Use B.", "ex:B", "https://example.org/t"],
            new List<string?> { a.Title, a.Description }.Concat([.. a.Aliases, .. a.Subsets, a.Deprecated, a.ReplacedBy, .. a.Annotations.Select(n => n.Uri)]));
    }

    [Theory]
    [InlineData("{symbol: m, abbreviation: mtr, descriptive_name: metre, ucum_code: m}", "m")]
    [InlineData("{abbreviation: mtr, descriptive_name: metre}", "mtr")]
    [InlineData("{descriptive_name: metre}", "metre")]
    [InlineData("{ucum_code: km}", "km")]
    public void A_unit_is_known_by_its_code_or_sign(string unit, string name) =>
        Assert.Equal(name, ModelText.Of($"classes: {{A: {{attributes: {{s: {{unit: {unit}}}}}}}}}").Slot("A", "s").Unit);

    [Fact]
    public void The_order_of_a_list_is_that_of_the_data() => Assert.Equal(
        "[Text b, Text a]", Facts.Instance.OfSlot("{multivalued: true, list_elements_ordered: true}", "[b, a]").Value());

    [Theory]
    [InlineData("bindings: [{range: E}]")]
    [InlineData("structured_imports: [{import_from: linkml:types, import_as: t}]")]
    [InlineData("structured_imports: [{import_from: linkml:types, import_map: {a: b}}]")]
    [InlineData("classes: {A: {attributes: {x: {bindings: [{pv_formula: FHIR_CODING, range: E}]}}}}\nenums: {E: {permissible_values: {a: }}}")]
    [InlineData("enums: {E: {reachable_from: {source_ontology: 'ex:o'}}}")]
    [InlineData("enums: {E: {matches: {identifier_pattern: 'x'}}}")]
    public void What_is_not_supported_is_a_warning_on_its_line(string schema) =>
        Assert.Contains("DF2004", Assert.Single(ModelText.Of(schema).Findings), StringComparison.Ordinal);

    public static TheoryData<string, string> Documentation()
    {
        var data = new TheoryData<string, string>();
        foreach ((MetaClass metaclass, string schema) in Places)
        {
            foreach (MetaSlot slot in metaclass.Slots.Values.Where(s => s.Support == MetaSupport.Documentation && !s.Name.StartsWith('@')))
            {
                data.Add(schema, slot.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Documentation))]
    public void What_says_nothing_of_data_is_accepted(string schema, string slot) =>
        Assert.DoesNotContain(ModelText.Of(schema.Replace("SLOT", slot)).Findings, f => f.Contains("DF2002") || f.Contains("DF2003") || f.Contains("DF2004"));

    private static readonly (MetaClass Class, string Schema)[] Places =
    [
        (SchemaMetamodel.Schema, "SLOT: x"),
        (ElementMetamodel.Subset, "subsets: {S: {SLOT: x}}"),
        (ClassMetamodel.Class, "classes: {A: {SLOT: x}}"),
        (SlotMetamodel.Slot, "slots: {s: {SLOT: x}}"),
        (SlotMetamodel.Unit, "slots: {s: {unit: {SLOT: x}}}"),
        (TypeMetamodel.Type, "types: {T: {typeof: string, SLOT: x}}"),
        (EnumMetamodel.Enum, "enums: {E: {permissible_values: {a: }, SLOT: x}}"),
        (EnumMetamodel.PermissibleValue, "enums: {E: {permissible_values: {a: {SLOT: x}}}}"),
    ];
}
