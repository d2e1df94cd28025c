namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>What a class asks of its instances as a whole: boolean combinations and rules.</summary>
public sealed class ConditionTests
{
    private const string Slots = "attributes: {a: {range: integer}, b: {range: integer}, c: {}}";

    [Theory]
    [InlineData("any_of: [{slot_conditions: {a: {minimum_value: 10}}}, {slot_conditions: {b: {minimum_value: 20}}}]", "{a: 1, b: 1}", "'a' is at least 10 or 'b' is at least 20")]
    [InlineData("all_of: [{slot_conditions: {a: {required: true}}}]", "{b: 1}", "'a' is given")]
    [InlineData("none_of: [{slot_conditions: {a: {equals_number: 1}}}]", "{a: 1}", "not 'a' is 1")]
    [InlineData("exactly_one_of: [{slot_conditions: {a: {equals_number: 1}}}, {slot_conditions: {b: {equals_number: 1}}}]", "{a: 1, b: 1}", "exactly one of: 'a' is 1; 'b' is 1")]
    [InlineData("slot_conditions: {a: {value_presence: ABSENT}}", "{a: 1}", "'a' is empty")]
    public void An_object_that_breaks_a_condition_of_its_class_is_an_error(string condition, string data, string demand) =>
        Assert.Equal([$"(1,1) DF3036: C must satisfy: {demand}."], Findings(condition, data));

    [Theory]
    [InlineData("any_of: [{slot_conditions: {a: {minimum_value: 10}}}, {slot_conditions: {b: {minimum_value: 20}}}]", "{}")]
    [InlineData("any_of: [{slot_conditions: {a: {minimum_value: 10}}}, {slot_conditions: {b: {minimum_value: 20}}}]", "{a: 10, b: 1}")]
    [InlineData("none_of: [{slot_conditions: {a: {equals_number: 1}}}]", "{}")]
    [InlineData("exactly_one_of: [{slot_conditions: {a: {equals_number: 1}}}, {slot_conditions: {b: {equals_number: 1}}}]", "{a: 1}")]
    [InlineData("all_of: [{any_of: [{slot_conditions: {a: {required: true}}}, {slot_conditions: {b: {required: true}}}]}]", "{b: 1}")]
    [InlineData("slot_conditions: {a: {value_presence: PRESENT}}", "{a: 1}")]
    public void What_is_not_there_breaks_no_condition_that_does_not_ask_for_it(string condition, string data) => Assert.Empty(Findings(condition, data));

    [Fact]
    public void A_value_that_was_reported_breaks_no_condition_as_well() =>
        Assert.Equal(["DF3010"], Instance.Of($"classes: {{C: {{{Slots}, all_of: [{{slot_conditions: {{a: {{required: true}}}}}}]}}}}", "a: x").Rules);

    [Theory]
    [InlineData("{a: 0, b: 1}", true)]
    [InlineData("{a: 0, b: 2}", false)]
    [InlineData("{a: 0}", false)]
    [InlineData("{a: 5, b: 2}", true)]
    [InlineData("{b: 2}", true)]
    public void Preconditions_entail_postconditions(string data, bool holds) =>
        Assert.Equal(
            holds ? [] : ["(1,1) DF3037: C must satisfy: 'b' is 1, because it satisfies: 'a' is 0. As it should be."],
            Rule("{description: As it should be., preconditions: {slot_conditions: {a: {equals_number: 0}}}, postconditions: {slot_conditions: {b: {equals_number: 1}}}}", data));

    [Fact]
    public void In_the_open_world_postconditions_may_be_left_out() =>
        Assert.Empty(Rule("{open_world: true, preconditions: {slot_conditions: {a: {equals_number: 0}}}, postconditions: {slot_conditions: {b: {equals_number: 1}}}}", "a: 0"));

    [Theory]
    [InlineData("{a: 1, c: x}", true)]
    [InlineData("{a: 1, c: y}", false)]
    [InlineData("{a: 0, c: y}", true)]
    public void Else_conditions_hold_where_preconditions_do_not(string data, bool holds) =>
        Assert.Equal(
            holds ? [] : ["(1,1) DF3037: C must satisfy: 'c' is 'x', because it does not satisfy: 'a' is 0."],
            Rule("{preconditions: {slot_conditions: {a: {equals_number: 0}}}, elseconditions: {slot_conditions: {c: {equals_string: x}}}}", data));

    [Theory]
    [InlineData("{a: 0, b: 1}", true)]
    [InlineData("{a: 2, b: 2}", true)]
    [InlineData("{a: 2, b: 1}", false)]
    public void A_bidirectional_rule_goes_both_ways(string data, bool holds) =>
        Assert.Equal(
            holds ? [] : ["(1,1) DF3037: C must satisfy: 'a' is 0, because it satisfies: 'b' is 1."],
            Rule("{bidirectional: true, preconditions: {slot_conditions: {a: {equals_number: 0}}}, postconditions: {slot_conditions: {b: {equals_number: 1}}}}", data));

    [Fact]
    public void A_rule_without_preconditions_holds_always() =>
        Assert.Equal(["(1,1) DF3037: C must satisfy: 'b' is at least 10."], Rule("{postconditions: {slot_conditions: {b: {minimum_value: 10}}}}", "b: 1"));

    [Fact]
    public void A_deactivated_rule_is_none() =>
        Assert.Empty(Rule("{deactivated: true, postconditions: {slot_conditions: {b: {minimum_value: 10}}}}", "b: 1"));

    private static string[] Findings(string condition, string data) => Instance.Of($"classes: {{C: {{{Slots}, {condition}}}}}", data).Findings;

    private static string[] Rule(string rule, string data) => Findings($"rules: [{rule}]", data);

    [Theory]
    [InlineData("{a: 1, b: 2}", true)]
    [InlineData("{a: 1, b: 3}", false)]
    [InlineData("{b: 3}", true)]
    public void A_condition_may_ask_for_what_an_expression_comes_to(string data, bool holds) =>
        Assert.Equal(
            holds ? [] : ["(1,1) DF3037: C must satisfy: 'b' is what '{a} * 2' comes to."],
            Rule("{postconditions: {slot_conditions: {b: {equals_expression: '{a} * 2'}}}}", data));

    [Fact]
    public void An_expression_beneath_an_operator_is_judged_with_the_object_around_it() =>
        Assert.Equal(
            ["(1,1) DF3036: C must satisfy: 'b' is 1 or what '{a} * 2' comes to."],
            Findings("slot_conditions: {b: {any_of: [{equals_number: 1}, {equals_expression: '{a} * 2'}]}}", "{a: 2, b: 5}"));

    [Fact]
    public void A_slot_whose_alternatives_are_expressions_is_said_to_be_unsupported() =>
        Assert.Contains(
            "DF2004: 'equals_expression' is not supported: within 'any_of' of a slot no value is worked out",
            Assert.Single(Instance.OfSlots("{s: {any_of: [{equals_expression: '1'}]}}", "s: x").Findings),
            StringComparison.Ordinal);
}
