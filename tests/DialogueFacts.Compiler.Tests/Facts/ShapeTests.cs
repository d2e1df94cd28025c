namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>How many values a slot holds, and how objects stand in it.</summary>
public sealed class ShapeTests
{
    private const string Things = """
        classes:
          C:
            attributes:
              list: {range: Thing, multivalued: true, inlined_as_list: true}
              dictionary: {range: Thing, multivalued: true, inlined: true}
              simple: {range: Cause, multivalued: true, inlined: true}
              keyed: {range: Cause, multivalued: true, inlined_as_list: true}
              object: {range: Thing, inlined: true}
              reference: {range: Thing}
              references: {range: Thing, multivalued: true}
              part: {range: Part}
              parts: {range: Part, multivalued: true}
          Thing: {attributes: {id: {identifier: true}, size: {range: integer}, note: {}}}
          Cause: {attributes: {slot: {key: true}, why: {required: true}}}
          Part: {attributes: {x: {}}}

        """;

    [Theory]
    [InlineData("list: [{id: a, size: 1}]", "list", "[Thing(id: Text a, size: Integer 1)]")]
    [InlineData("dictionary: {a: {size: 1}, b: }", "dictionary", "[Thing(id: Text a, size: Integer 1), Thing(id: Text b)]")]
    [InlineData("dictionary: {a: {id: a, size: 1}}", "dictionary", "[Thing(id: Text a, size: Integer 1)]")]
    [InlineData("simple: {date: why not, name: {why: so}}", "simple", "[Cause(slot: Text date, why: Text why not), Cause(slot: Text name, why: Text so)]")]
    [InlineData("object: {id: a}", "object", "Thing(id: Text a)")]
    [InlineData("part: {x: a}", "part", "Part(x: Text a)")]
    [InlineData("parts: [{x: a}, {}]", "parts", "[Part(x: Text a), Part()]")]
    public void Objects_stand_as_the_model_says(string data, string slot, string read)
    {
        Instance instance = Instance.Of(Things, data);

        Assert.Equal(read, instance.Value(slot));
        Assert.Empty(instance.Findings);
    }

    [Fact]
    public void References_are_identifiers()
    {
        Instance instance = Instance.Of(Things, "reference: a\nreferences: [a, b]\nlist: [{id: a}, {id: b}]");

        Assert.Equal("Thing → a", instance.Value("reference"));
        Assert.Equal("[Thing → a, Thing → b]", instance.Value("references"));
        Assert.Empty(instance.Findings);
    }

    [Theory]
    [InlineData("list: {id: a}", "(1,7) DF3006: C: 'list' takes a list. Write: list: […]")]
    [InlineData("references: a", "(1,13) DF3006: C: 'references' takes a list. Write: references: [a]")]
    [InlineData("part: [{x: a}]", "(1,7) DF3007: C: 'part' takes one value, but here stands a list of 1. Keep one of them, and no list.")]
    [InlineData("reference: [a]", "(1,12) DF3007: C: 'reference' takes one value, but here stands a list of 1. Write: reference: a")]
    [InlineData("dictionary: [{id: a}]", "(1,13) DF3008: C: 'dictionary' takes a mapping from each 'id' to the rest of its Thing. Write: dictionary: {a: …}")]
    [InlineData("dictionary: a", "(1,13) DF3008: C: 'dictionary' takes a mapping from each 'id' to the rest of its Thing. Write: dictionary: {id: …}")]
    [InlineData("simple: {date: 5}", "(1,16) DF3010: C, simple 'date': 'why' takes a text, but 5 is read as a whole number. Write: date: '5'")]
    [InlineData("dictionary: {a: b}", "(1,17) DF3002: C: here stands 'b' where the slots of a Thing should. Write them one level deeper.")]
    [InlineData("dictionary: {a: {id: b}}", "(1,22) DF3020: Thing 'a': the id stands under 'a', but says 'b'. Make them equal, or leave the inner one out.")]
    [InlineData("object: a", "(1,9) DF3002: C: here stands 'a' where the slots of a Thing should. The slot holds the object itself, not its identifier. Write: {id: a, …}")]
    [InlineData("part: a", "(1,7) DF3002: C: here stands 'a' where the slots of a Part should. Write its slots, such as 'x: …'.")]
    [InlineData("parts: [{x: a}, null]", "(1,17) DF3009: C: this item of 'parts' is empty. Give it a value, or remove it.")]
    [InlineData("reference: {id: a}", "(1,12) DF3014: C: 'reference' refers to a Thing by its identifier, but here stands a mapping with 'id'. Write: reference: a")]
    [InlineData("keyed: [{slot: a, why: x}, {slot: a, why: y}]", "(1,35) DF3019: C: 'keyed' already holds a Cause with slot 'a', at c.yaml(1,16). Give one of them another slot, or remove it.")]
    public void Another_shape_is_an_error_that_shows_the_right_one(string data, string finding) =>
        Assert.Equal([finding], Instance.Of(Things, data).Findings);

    [Fact]
    public void What_stands_in_the_wrong_shape_is_known_all_the_same() =>
        Assert.Equal(["a", "b"], Instance.Of(Things, "dictionary: [{id: a}]\nlist: {b: {size: 1}}").Facts);

    [Fact]
    public void A_simple_dictionary_names_its_value_by_annotation() =>
        Assert.Equal(
            "[D(k: Text a, w: Integer 1)]",
            Instance.Of(
                "classes: {C: {attributes: {s: {range: D, multivalued: true, inlined: true}}}, D: {attributes: {k: {key: true}, v: {}, w: {range: integer, annotations: {simple_dict_value: true}}}}}",
                "s: {a: 1}").Value());

    [Fact]
    public void Facts_are_in_the_order_of_the_text_and_inlined_ones_behind_theirs()
    {
        const string Model = """
            classes:
              C: {attributes: {s: {range: D, multivalued: true, inlined_as_list: true}}}
              D: {attributes: {id: {identifier: true}, inner: {range: D, multivalued: true, inlined_as_list: true}}}
            """;

        Assert.Equal(["a", "b", "c", "d"], Instance.Of(Model, "s: [{inner: [{id: b}, {id: c}], id: a}, {id: d}]").Facts);
    }

    [Theory]
    [InlineData("{exact_number_dimensions: 2}", "[[1, 2], [3, 4]]", "[[Integer 1, Integer 2], [Integer 3, Integer 4]]")]
    [InlineData("{}", "[[[1]]]", "[[[Integer 1]]]")]
    [InlineData("{dimensions: [{alias: x, exact_cardinality: 2}, {maximum_cardinality: 1}]}", "[[1], [2]]", "[[Integer 1], [Integer 2]]")]
    [InlineData("{exact_number_dimensions: 2}", "[[], []]", "[[], []]")]
    [InlineData("{exact_number_dimensions: 3}", "[[], []]", "[[], []]")]
    public void Arrays_are_lists_of_lists(string array, string data, string read) =>
        Assert.Equal(read, Instance.OfSlot($"{{range: integer, array: {array}}}", data).Value());

    [Theory]
    [InlineData("{exact_number_dimensions: 2}", "[1, 2]", "has 1 dimension, but must have 2: lists in lists")]
    [InlineData("{maximum_number_dimensions: 1}", "[[1]]", "has 2 dimensions, but must have 1: lists in lists")]
    [InlineData("{}", "1", "has 0 dimensions, but must have at least 1: lists in lists")]
    [InlineData("{}", "[[1, 2], [3]]", "is not rectangular: 2 at first, 1 here")]
    [InlineData("{dimensions: [{alias: x, exact_cardinality: 2}]}", "[1]", "has 1 in dimension 'x', but must have exactly 2")]
    public void Arrays_have_their_shape(string array, string data, string problem) =>
        Assert.EndsWith($"DF3021: C: 's' {problem}.", Assert.Single(Instance.OfSlot($"{{range: integer, array: {array}}}", data).Findings), StringComparison.Ordinal);

    [Fact]
    public void An_array_without_elements_has_as_many_dimensions_as_it_must() =>
        Assert.Empty(Instance.OfSlot("{range: integer, array: {exact_number_dimensions: 2}}", "[]").Findings);

    [Fact]
    public void What_a_slot_asks_of_its_values_holds_for_each_element_of_an_array() => Assert.Equal(
        ["(1,13) DF3024: C: 's' is 256, but must be at most 255."],
        Instance.OfSlot("{range: integer, maximum_value: 255, array: {exact_number_dimensions: 2}}", "[[255], [256]]").Findings);

    [Fact]
    public void A_top_level_list_holds_instances() =>
        Assert.Equal(["(2,6) DF3010: C: 's' takes a whole number, but 'x' is read as a text. Give a whole number."], Instance.OfSlots("{s: {range: integer}}", "- s: 1\n- s: x").Findings);

    [Fact]
    public void A_document_that_is_no_mapping_is_no_instance() =>
        Assert.Equal(["(1,1) DF3002: C: here stands 'hello' where the slots of a C should. Write its slots, such as 's: …'."], Instance.OfSlots("{s: {}}", "hello").Findings);

    [Fact]
    public void A_model_without_a_root_has_no_data() =>
        Assert.Equal(["model.yaml(1,1) DF3001"], [.. FactProject.Of("classes: {C: {}}").File("c.yaml", "a: 1").Findings().Select(f => f[..22])]);

    [Theory]
    [InlineData("[[1, 2], [3, 4]]", null)]
    [InlineData("[[[1, 2, 3]]]", null)]
    [InlineData("[[[1, 2]]]", "DF3032: C: 's' is a list of 1, but must be an array of 2 dimensions or an array of 3 dimensions.")]
    [InlineData("[1, 2]", "DF3032: C: 's' is a list of 2, but must be an array of 2 dimensions or an array of 3 dimensions.")]
    [InlineData("[[1, 2], [3]]", "DF3021: C: 's' is not rectangular: 2 at first, 1 here.")]
    [InlineData("5", "DF3021: C: 's' has 0 dimensions, but must have at least 1: lists in lists.")]
    public void Alternatives_may_differ_in_shape(string value, string? finding)
    {
        string[] findings = Instance.OfSlot(
            "{range: integer, any_of: [{array: {dimensions: [{alias: x}, {alias: y}]}}, {array: {dimensions: [{alias: x}, {alias: y}, {exact_cardinality: 3}]}}]}", value).Findings;

        Assert.Equal(finding is null ? [] : [finding], findings.Select(f => f[(f.IndexOf(')', StringComparison.Ordinal) + 2)..]));
    }

    [Theory]
    [InlineData("5", 0)]
    [InlineData("[5]", 0)]
    [InlineData("[[5]]", 1)]
    public void An_alternative_may_be_no_array(string value, int findings) =>
        Assert.Equal(findings, Instance.OfSlot("{range: integer, any_of: [{maximum_value: 9}, {array: {exact_number_dimensions: 1}}]}", value).Findings.Length);
}
