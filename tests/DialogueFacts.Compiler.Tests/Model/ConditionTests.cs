using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Tests.Model;

public sealed class ConditionTests
{
    private static readonly ModelText Rules = ModelText.Of(
        """
        classes:
          P:
            attributes: {a b: {range: integer}, c: {alias: d}}
            rules:
              - title: first
                preconditions: {slot_conditions: {a b: {minimum_value: 1}}}
                postconditions: {slot_conditions: {c: {required: true}}}
                elseconditions: {any_of: [{slot_conditions: {a_b: {equals_number: 0}}}]}
                bidirectional: true
                open_world: true
              - {title: off, deactivated: true}
            unique_keys: {main: {unique_key_slots: [a b, c], consider_nulls_inequal: true}}
            any_of: [{slot_conditions: {c: {value_presence: PRESENT}}}]
          C:
            is_a: P
            slot_conditions: {c: {equals_string: x}}
            rules: [{title: second, postconditions: {is_a: C}}]
            classification_rules: [{is_a: P, slot_conditions: {c: {equals_string: y}}}]
            extra_slots: {range_expression: {range: integer}}
        """);

    [Fact]
    public void A_rule_is_read_with_all_its_parts()
    {
        ClassRule rule = Assert.Single(Rules.Class("P").Rules);

        Assert.Equal(("first", true, true), (rule.Title, rule.IsBidirectional, rule.IsOpenWorld));
        Assert.Equal("a_b", rule.Preconditions!.SlotConditions[0].Key);
        Assert.Equal("d", rule.Postconditions!.SlotConditions[0].Key);
        Assert.Equal("a_b", rule.ElseConditions!.AnyOf[0].SlotConditions[0].Key);
        Assert.Empty(Rules.Findings);
    }

    [Fact]
    public void A_subclass_has_its_parents_rules_first() =>
        Assert.Equal("first second", string.Join(' ', Rules.Class("C").Rules.Select(r => r.Title)));

    [Fact]
    public void A_subclass_has_its_parents_conditions_and_keys()
    {
        ModelClass model = Rules.Class("C");

        Assert.Equal(2, model.Conditions.Count);
        Assert.Equal("a_b d", string.Join(' ', Assert.Single(model.UniqueKeys).Slots));
        Assert.True(model.UniqueKeys[0] is { NullsAreInequal: true, Origin.Name: "P" });
        Assert.Single(model.ClassificationRules);
    }

    [Fact]
    public void Extra_slots_are_the_class_that_allows_thems_own()
    {
        Assert.NotNull(Rules.Class("C").ExtraSlots);
        Assert.Null(Rules.Class("P").ExtraSlots);
    }

    [Theory]
    [InlineData("{allowed: true}", true)]
    [InlineData("{allowed: false, range_expression: {range: string}}", false)]
    [InlineData("{allowed: null}", false)]
    public void Extra_slots_are_allowed_if_it_is_said(string extra, bool allowed) =>
        Assert.Equal(allowed, ModelText.Of($"classes: {{A: {{extra_slots: {extra}}}}}").Class("A").ExtraSlots is not null);
}
