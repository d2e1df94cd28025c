namespace DialogueFacts.Compiler.Tests.Facts;

public sealed class UnionTests
{
    private const string Model = """
        classes:
          C:
            attributes:
              s: {any_of: [{range: integer}, {range: Color}, {range: Part}]}
              either: {any_of: [{range: A}, {range: B}]}
              text: {any_of: [{range: A}, {range: string}]}
              parts: {any_of: [{range: Part}, {range: Other}], multivalued: true}
              as: {range: A, multivalued: true, inlined_as_list: true}
              bs: {range: B, multivalued: true, inlined_as_list: true}
              any: {range: Any}
          Part: {attributes: {x: {required: true}, y: {}}}
          Other: {attributes: {x: {required: true}, z: {required: true}}}
          A: {attributes: {id: {identifier: true}}}
          B: {attributes: {id: {identifier: true}}}
        enums: {Color: {permissible_values: {red: {}, blue: {}}}}

        """;

    [Theory]
    [InlineData("s: 5", "s", "Integer 5")]
    [InlineData("s: red", "s", "Color red")]
    [InlineData("s: {x: a}", "s", "Part(x: Text a)")]
    [InlineData("text: hello", "text", "Text hello")]
    [InlineData("parts: [{x: a, z: b}, {x: a, y: b}]", "parts", "[Other(x: Text a, z: Text b), Part(x: Text a, y: Text b)]")]
    [InlineData("any: {a: [b]}", "any", "any")]
    [InlineData("any: 1", "any", "any 1")]
    public void A_value_is_read_as_the_alternative_that_takes_it(string data, string slot, string read)
    {
        Instance instance = Instance.Of(Model, data);

        Assert.Equal(read, instance.Value(slot));
        Assert.Empty(instance.Findings);
    }

    [Theory]
    [InlineData("as: [{id: a}]\neither: a")]
    [InlineData("bs: [{id: a}]\neither: a")]
    public void A_reference_leads_to_a_fact_of_any_of_the_classes(string data)
    {
        Instance instance = Instance.Of(Model, data);

        Assert.Equal("A|B → a", instance.Value("either"));
        Assert.Empty(instance.Findings);
    }

    [Theory]
    [InlineData("text: a", true)]
    [InlineData("text: b", false)]
    [InlineData("text: nobody", false)]
    public void A_text_that_is_the_identifier_of_a_fact_of_the_class_names_it(string data, bool isNamed)
    {
        Compilation compilation = FactProject.Of(Model).File("c.yaml", $"as: [{{id: a}}]\nbs: [{{id: b}}]\n{data}").Target("C").Compile();

        Assert.Empty(compilation.Findings);
        Assert.Equal(isNamed, compilation.Links.Single().Named.Count == 1);
    }

    [Theory]
    [InlineData("ada-byrn", " Did you mean 'ada-byrne'?")]
    [InlineData("ada_byrne", " Did you mean 'ada-byrne'?")]
    [InlineData("Ada-Byrne", " Did you mean 'ada-byrne'?")]
    [InlineData("ada-bryne", " Did you mean 'ada-byrne'?")]
    [InlineData("ada-king", " It is called 'ada-byrne' now.")]
    public void A_text_that_is_nearly_an_identifier_or_was_one_is_a_warning(string text, string advice) =>
        Assert.Equal([$"a.yaml(2,23) DF4025: Bridge 'old': '{text}' is no identifier, so it is taken for a text.{advice}"], Designed(text).Findings());

    [Theory]
    [InlineData("ada-byrne")]
    [InlineData("Ada Byrne")]
    [InlineData("adabyrne")]
    [InlineData("old-mil")]
    [InlineData("meeting-8")]
    [InlineData("e-mail")]
    [InlineData("https://example.org/")]
    public void A_text_that_is_no_identifier_is_one(string text) => Assert.Empty(Designed($"'{text}'").Findings());

    [Fact]
    public void While_facts_may_be_missing_no_text_is_held_to_be_an_identifier() => Assert.DoesNotContain(
        Designed("ada-byrn").File("b.yaml", "people: [").Findings(), f => f.Contains("DF4025", StringComparison.Ordinal));

    /// <summary>Comparing each with each would take minutes.</summary>
    [Fact]
    public void Many_texts_are_held_against_many_facts()
    {
        string people = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  - {{id: person-{i:x}}}\n"));
        string bridges = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  - {{id: b{i}, designer: x-of-{i}-bridges}}\n"));

        Assert.Empty(FactProject.Of(Designers).File("a.yaml", $"people:\n{people}bridges:\n{bridges}").Findings("DF4025"));
    }

    [Theory]
    [InlineData("7", "[Integer 7]")]
    [InlineData("[x, y]", "[Text x, Text y]")]
    [InlineData("{x: a}", "[Part(x: Text a)]")]
    [InlineData("[]", null)]
    public void Alternatives_may_differ_in_whether_they_take_a_list(string value, string? read)
    {
        Instance instance = Instance.Of(Plurals, "s: " + value);

        Assert.Equal(read, instance.Value());
        Assert.Empty(instance.Findings);
    }

    [Theory]
    [InlineData("x", "(1,4) DF3032: C: 's' is 'x', but must be a whole number alone, a text in a list or a Part alone.")]
    [InlineData("[7]", "(1,4) DF3032: C: 's' is a list of 1, but must be a whole number alone, a text in a list or a Part alone.")]
    public void A_list_where_its_alternative_is_single_valued_is_an_error_and_the_other_way_round(string value, string finding) =>
        Assert.Equal([finding], Instance.Of(Plurals, "s: " + value).Findings);

    [Theory]
    [InlineData("x", true)]
    [InlineData("[x, y]", true)]
    [InlineData("[x]", false)]
    [InlineData("[x, y, z]", false)]
    public void An_alternative_that_does_not_say_takes_what_its_slot_takes(string value, bool isRight) => Assert.Equal(
        isRight ? [] : ["DF3034"],
        Instance.OfSlot("{multivalued: true, exactly_one_of: [{minimum_cardinality: 2, maximum_cardinality: 2}, {multivalued: false}]}", value).Rules);

    private const string Plurals = """
        classes:
          C: {attributes: {s: {any_of: [{range: integer}, {range: string, multivalued: true}, {range: Part}]}}}
          Part: {attributes: {x: {}}}
        """;

    [Fact]
    public void A_dictionary_may_hold_objects_of_several_classes() =>
        Assert.Equal(
            "[P(id: Text a, x: Text 1), Q(id: Text b, y: Text 2)]",
            Instance.Of(
                """
                classes:
                  C: {attributes: {s: {any_of: [{range: P}, {range: Q}], multivalued: true, inlined: true}}}
                  P: {attributes: {id: {identifier: true}, x: {}}}
                  Q: {attributes: {id: {identifier: true}, y: {}}}
                """,
                "s: {a: {x: '1'}, b: {y: '2'}}").Value());

    [Fact]
    public void In_a_union_each_class_stands_in_its_own_way() =>
        Assert.Equal(
            "[P → a, Q(y: Text 2)]",
            Instance.Of(
                """
                classes:
                  C: {attributes: {s: {any_of: [{range: P}, {range: Q}], multivalued: true}}}
                  P: {attributes: {id: {identifier: true}, x: {}}}
                  Q: {attributes: {y: {}}}
                """,
                "s: [a, {y: '2'}]").Value());

    [Fact]
    public void What_only_the_innermost_value_tells_apart_is_found_in_reasonable_time()
    {
        const string Trees = """
            classes:
              C: {attributes: {s: {any_of: [{range: P}, {range: Q}]}}}
              P: {attributes: {s: {any_of: [{range: P}, {range: Q}]}, n: {range: integer}}}
              Q: {attributes: {s: {any_of: [{range: P}, {range: Q}]}, n: {range: string}}}
            """;
        string data = string.Concat(Enumerable.Repeat("{s: ", 40)) + "{n: 'x'}" + new string('}', 40);

        Assert.Empty(Instance.Of(Trees, "s: " + data).Findings);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_is_an_error() => Assert.Equal(["DF4001"], Instance.Of(Model, "either: a").Rules);

    [Theory]
    [InlineData("s: rod", "(1,4) DF3015: C: 'rod' in 's' is none of what the slot takes: a whole number, a value of Color or a Part. Did you mean 'red'?")]
    [InlineData("s: 1.5", "(1,4) DF3015: C: 1.5 in 's' is none of what the slot takes: a whole number, a value of Color or a Part.")]
    [InlineData("s: {y: a}", "(1,4) DF3004: C, s: the slot 'x' is missing, and Part requires it. Add it.")]
    [InlineData("parts: [{x: a, wholly: b}]", "(1,16) DF3003: C, parts: Part has no slot 'wholly'. It has 'x' and 'y'.")]
    public void What_none_takes_is_one_finding_of_the_best_alternative(string data, string finding) =>
        Assert.Equal([finding], Instance.Of(Model, data).Findings);

    private const string Designers = """
        classes:
          Root:
            tree_root: true
            attributes:
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
          Bridge: {attributes: {id: {identifier: true}, designer: {any_of: [{range: Person}, {range: string}]}}}
          Person: {mixins: [Sourced], attributes: {id: {identifier: true}}}
        """;

    private static FactProject Designed(string designer) => FactProject.Of(Designers).File(
        "a.yaml", $"bridges:\n- {{id: old, designer: {designer}}}\n- {{id: old-mill}}\npeople:\n- {{id: ada-byrne, formerly: [ada-king]}}\n- {{id: meeting-7}}\n");
}
