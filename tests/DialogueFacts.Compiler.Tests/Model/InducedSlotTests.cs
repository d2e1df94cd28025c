using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Tests.Model;

public sealed class InducedSlotTests
{
    [Fact]
    public void A_class_has_its_parents_slots_first_then_its_mixins_then_its_own()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              Child:
                is_a: Parent
                mixins: [Mixin]
                slots: [shared]
                attributes: {own: }
              Parent: {attributes: {a: , b: }}
              Mixin: {mixin: true, attributes: {m: , b: }}
            slots: {shared: }
            """);

        Assert.Empty(model.Findings);
        Assert.Equal(["a", "b", "m", "shared", "own"], model.SlotNames("Child"));
        Assert.Equal([0, 1, 2, 3, 4], model.Class("Child").Slots.Select(s => s.Number));
    }

    [Fact]
    public void A_slot_that_a_subclass_leaves_alone_is_its_parents() =>
        Assert.Same(Refined.Slot("A", "x"), Refined.Slot("B", "x"));

    [Fact]
    public void A_refined_slot_keeps_its_number_and_the_class_it_came_from()
    {
        InducedSlot refined = Refined.Slot("B", "y");

        Assert.Equal((1, "A"), (refined.Number, refined.Origin.Name));
        Assert.True(refined.IsRequired);
        Assert.False(Refined.Slot("A", "y").IsRequired);
    }

    [Fact]
    public void Bounds_only_ever_tighten()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              A: {slots: [x], slot_usage: {x: {minimum_value: 5, maximum_value: 50}}}
              B: {is_a: A, slot_usage: {x: {minimum_value: 3, maximum_value: 9}}}
            slots: {x: {range: integer, minimum_value: 0}}
            """);

        Assert.Equal(("5", "9"), (model.Slot("B", "x").Expression.MinimumValue, model.Slot("B", "x").Expression.MaximumValue));
    }

    [Fact]
    public void What_the_class_says_wins_over_its_mixins_and_those_over_its_parent()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              C: {is_a: P, mixins: [M], slot_usage: {x: {title: own}}}
              D: {is_a: P, mixins: [M]}
              P: {slots: [x], slot_usage: {x: {title: parent, description: parent}}}
              M: {mixin: true, slot_usage: {x: {title: mixin}}}
            slots: {x: {title: slot}}
            """);

        Assert.Equal(("own", "parent"), (model.Slot("C", "x").Title, model.Slot("C", "x").Description));
        Assert.Equal("mixin", model.Slot("D", "x").Title);
    }

    [Fact]
    public void A_slot_takes_over_what_the_slots_say_that_it_specialises()
    {
        ModelText model = ModelText.Of(
            """
            classes: {C: {slots: [causes]}}
            slots:
              related: {range: C, multivalued: true, symmetric: true}
              causes: {is_a: related, mixins: [needed]}
              needed: {required: true}
            """);

        InducedSlot slot = model.Slot("C", "causes");
        Assert.True(slot is { IsMultivalued: true, IsRequired: true, Range: SlotRange.OfClass { Class.Name: "C" } });
        Assert.Equal(SlotTraits.None, slot.Traits);
    }

    [Fact]
    public void An_attribute_has_nothing_to_do_with_a_shared_slot_of_its_name()
    {
        ModelText model = ModelText.Of(
            """
            classes: {C: {attributes: {x: }}, D: {slots: [x]}}
            slots: {x: {range: integer, required: true}}
            """);

        Assert.False(model.Slot("C", "x").IsRequired);
        Assert.True(model.Slot("D", "x").IsRequired);
    }

    [Fact]
    public void An_attribute_that_a_subclass_states_again_refines_the_parents()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              Y: {attributes: {a: }}
              X: {is_a: Y}
              D: {attributes: {x: {range: Y, required: true}}}
              C: {is_a: D, attributes: {x: {range: X}}}
            """);

        Assert.True(model.Slot("C", "x") is { IsRequired: true, Range: SlotRange.OfClass { Class.Name: "X" } });
    }

    [Fact]
    public void Apply_to_injects_a_mixin()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              Gene: {attributes: {symbol: }}
              Ours: {apply_to: [Gene], attributes: {systematic_name: }}
            """);

        Assert.Equal(["systematic_name", "symbol"], model.SlotNames("Gene"));
        Assert.Equal(["Ours"], model.Class("Gene").Mixins.Select(m => m.Name).ToArray());
    }

    [Theory]
    [InlineData("full name", null, "full_name")]
    [InlineData("name", "label", "label")]
    [InlineData("a-b", null, "a-b")]
    public void Data_write_the_alias_or_the_name_without_blanks(string name, string? alias, string key)
    {
        ModelText model = ModelText.Of($"classes: {{C: {{attributes: {{'{name}': {{alias: {alias ?? "null"}}}}}}}}}");

        Assert.Equal(key, model.Slot("C", name).Key);
        Assert.Same(model.Slot("C", name), model.Class("C").FindSlot(key));
    }

    [Fact]
    public void Mixin_diamonds_bring_a_slot_once()
    {
        ModelText model = ModelText.Of(
            """
            classes:
              C: {mixins: [L, R]}
              L: {mixin: true, mixins: [Top]}
              R: {mixin: true, mixins: [Top]}
              Top: {mixin: true, attributes: {x: {required: true}}}
            """);

        Assert.Equal(["x"], model.SlotNames("C"));
        Assert.True(model.Slot("C", "x").IsRequired);
    }

    private static ModelText Refined { get; } = ModelText.Of(
        """
        classes:
          A: {slots: [x, y]}
          B: {is_a: A, slot_usage: {y: {required: true}}}
        slots: {x: , y: }
        """);
}
