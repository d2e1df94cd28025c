namespace DialogueFacts.Compiler.Tests.Facts;

public sealed class ConstraintTests
{
    [Theory]
    [InlineData("{range: integer, minimum_value: 3}", "2", "DF3023: C: 's' is 2, but must be at least 3.")]
    [InlineData("{range: decimal, maximum_value: 1.5}", "1.51", "DF3024: C: 's' is 1.51, but must be at most 1.5.")]
    [InlineData("{range: float, minimum_value: 0}", "-.inf", "DF3023: C: 's' is -.inf, but must be at least 0.")]
    [InlineData("{range: date, minimum_value: 2021-10-08}", "2021-10-07", "DF3023: C: 's' is '2021-10-07', but must be at least 2021-10-08.")]
    [InlineData("{range: edtf, maximum_value: '2021'}", "'2022-01'", "DF3024: C: 's' is '2022-01', but must be at most 2021.")]
    [InlineData("{pattern: '^a+$'}", "ab", "DF3025: C: 's' is 'ab', but must be a text that matches '^a+$'.")]
    [InlineData("{pattern: '^12$', range: integer}", "123", "DF3025: C: 's' is 123, but must be a text that matches '^12$'.")]
    [InlineData("{equals_string: a}", "b", "DF3027: C: 's' is 'b', but must be 'a'.")]
    [InlineData("{equals_string_in: [a, b]}", "c", "DF3027: C: 's' is 'c', but must be 'a' or 'b'.")]
    [InlineData("{range: integer, equals_number: 1}", "2", "DF3027: C: 's' is 2, but must be 1.")]
    [InlineData("{value_presence: ABSENT}", "a", "DF3029: C: 's' must have no value here. Remove it.")]
    [InlineData("{multivalued: true, minimum_cardinality: 2}", "[a]", "DF3028: C: 's' has 1 value, but must have at least 2 values.")]
    [InlineData("{multivalued: true, maximum_cardinality: 1}", "[a, b]", "DF3028: C: 's' has 2 values, but must have at most 1 value.")]
    [InlineData("{multivalued: true, exact_cardinality: 3}", "[a]", "DF3028: C: 's' has 1 value, but must have exactly 3 values.")]
    [InlineData("{multivalued: true, has_member: {equals_string: x}}", "[a]", "DF3030: C: 's' is a list of 1, of which at least one must be 'x'.")]
    [InlineData("{multivalued: true, range: integer, all_members: {minimum_value: 2}}", "[3, 1]", "DF3031: C: 's' is a list of 2, of which all must be at least 2.")]
    [InlineData("{multivalued: true, list_elements_unique: true}", "[a, b, a]", "DF3040: C: 's' already holds 'a', at c.yaml(1,5). Remove one of them.")]
    [InlineData("{range: integer, any_of: [{maximum_value: 1}, {minimum_value: 5}]}", "3", "DF3032: C: 's' is 3, but must be at most 1 or at least 5.")]
    [InlineData("{range: integer, all_of: [{minimum_value: 1}, {maximum_value: 5}]}", "6", "DF3024: C: 's' is 6, but must be at most 5.")]
    [InlineData("{range: integer, none_of: [{equals_number: 1}, {equals_number: 2}]}", "2", "DF3033: C: 's' is 2, but must be neither 1 nor 2.")]
    [InlineData("{range: integer, exactly_one_of: [{minimum_value: 1}, {minimum_value: 5}]}", "6", "DF3034: C: 's' is 6, but must be exactly one of: at least 1; at least 5.")]
    public void A_value_that_breaks_a_constraint_is_an_error_that_names_it(string slot, string value, string finding)
    {
        string found = Assert.Single(Instance.OfSlot(slot, value).Findings);

        Assert.EndsWith(finding, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{range: integer, minimum_value: 3, maximum_value: 3}", "3")]
    [InlineData("{range: edtf, minimum_value: '2021-06', maximum_value: '2021-07'}", "'2021'")]
    [InlineData("{range: datetime, minimum_value: '2021-01-01T00:00:00Z'}", "'2021-01-01T01:00:00+01:00'")]
    [InlineData("{pattern: b}", "abc")]
    [InlineData("{range: decimal, equals_number: 1}", "1.0")]
    [InlineData("{multivalued: true, minimum_cardinality: 2}", "null")]
    [InlineData("{multivalued: true, has_member: {equals_string: x}}", "[a, x]")]
    [InlineData("{multivalued: true, list_elements_unique: true}", "[a, b]")]
    [InlineData("{multivalued: true, equals_string_in: [a, b]}", "[a, b, a]")]
    [InlineData("{range: integer, exactly_one_of: [{minimum_value: 1}, {minimum_value: 5}]}", "3")]
    [InlineData("{range: integer, none_of: [{equals_number: 1}]}", "null")]
    [InlineData("{multivalued: true, any_of: [{minimum_cardinality: 3}, {has_member: {equals_string: x}}]}", "[x]")]
    public void A_value_that_satisfies_its_constraints_is_fine(string slot, string value) => Assert.Empty(Instance.OfSlot(slot, value).Findings);

    [Fact]
    public void All_constraints_that_a_value_breaks_are_reported() =>
        Assert.Equal(["DF3023", "DF3025", "DF3027"], Instance.OfSlot("{range: integer, minimum_value: 9, pattern: '^9', equals_number: 10}", "1").Rules);

    [Fact]
    public void Each_member_of_a_list_is_judged_where_it_stands() =>
        Assert.Equal(
            ["(1,5) DF3023: C: 's' is 1, but must be at least 2.", "(1,11) DF3023: C: 's' is 0, but must be at least 2."],
            Instance.OfSlot("{range: integer, multivalued: true, minimum_value: 2}", "[1, 2, 0]").Findings);

    [Fact]
    public void A_pattern_that_never_ends_is_given_up_once()
    {
        string hard = new string('a', 40) + "!";

        Assert.Equal(["DF3026"], Instance.OfSlot("{pattern: '^(a|aa)+$', multivalued: true}", $"[{hard}, {hard}x, {hard}y]").Rules);
    }

    [Theory]
    [InlineData("{s2: 5}", new string[0])]
    [InlineData("{s2: a}", new[] { "DF3010" })]
    [InlineData("7", new string[0])]
    [InlineData("a", new[] { "DF3015" })]
    public void A_range_expression_says_what_may_stand_in_a_slot(string value, string[] rules) =>
        Assert.Equal(
            rules,
            Instance.Of(
                "classes: {C: {attributes: {s: {range: Any, range_expression: {any_of: [{is_a: X}, {is_a: integer}]}}}}, X: {attributes: {s2: {range: integer}}}}",
                "s: " + value).Rules);

    [Theory]
    [InlineData("{n: 1}", new string[0])]
    [InlineData("{n: 9}", new[] { "(1,4) DF3035: C: 's' is a D, but must be one that satisfies: 'n' is at most 5." })]
    public void A_range_expression_says_what_an_object_must_satisfy(string value, string[] findings) =>
        Assert.Equal(
            findings,
            Instance.Of(
                "classes: {C: {attributes: {s: {range: D, inlined: true, range_expression: {slot_conditions: {n: {maximum_value: 5}}}}}}, D: {attributes: {n: {range: integer}}}}",
                "s: " + value).Findings);

    [Theory]
    [InlineData("{id: ex:red, label: x}", new string[0])]
    [InlineData("{id: ex:rod, label: x}", new[] { "(1,9) DF3038: C: 's' is Concept 'ex:rod' whose 'id' is 'ex:rod', but must be one whose 'id' is a value of Color." })]
    public void A_binding_asks_for_values_of_an_enum_within_an_object(string value, string[] findings) =>
        Assert.Equal(
            findings,
            Instance.Of(
                """
                classes:
                  C: {attributes: {s: {range: Concept, inlined: true, bindings: [{binds_value_of: id, range: Color}]}}}
                  Concept: {attributes: {id: {identifier: true, range: uriorcurie}, label: {}}}
                enums: {Color: {permissible_values: {"ex:red": {}}}}
                """,
                "s: " + value).Findings);

    [Theory]
    [InlineData("string", "causes", true)]
    [InlineData("string", "directly_causes", true)]
    [InlineData("string", "treats", false)]
    [InlineData("uriorcurie", "ex:causes", true)]
    [InlineData("uri", "https://example.org/causes", true)]
    [InlineData("uri", "https://example.org/treats", false)]
    public void A_value_names_a_slot_at_or_below_the_one_that_it_is_a_subproperty_of(string range, string value, bool isRight) =>
        Assert.Equal(
            isRight ? [] : ["DF3039"],
            Instance.Of(
                $"slots: {{causes: {{}}, directly causes: {{is_a: causes}}, treats: {{}}}}\nclasses: {{C: {{attributes: {{s: {{range: {range}, subproperty_of: causes}}}}}}}}",
                "s: " + value).Rules);
}
