using static DialogueFacts.Compiler.Model.Metamodel.MetaSlots;

namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>The slots of classes, of class expressions, and of what only classes hold.</summary>
internal static class ClassMetamodel
{
    private static IEnumerable<MetaSlot> Combinations =>
    [
        Parts("any_of", () => Expression, "at least one holds"),
        Parts("all_of", () => Expression, "all hold"),
        Parts("none_of", () => Expression, "none holds"),
        Parts("exactly_one_of", () => Expression, "one holds and no other"),
        Members("slot_conditions", () => SlotMetamodel.Slot, "what slots must satisfy, by slot"),
    ];

    public static readonly MetaClass Expression = new("class expression", () =>
    [
        Scalar("is_a", "the class (in a range expression also the type or enum) it must be an instance of"),
        .. Combinations,
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass Class = new("class", () =>
    [
        ScalarList("slots", "shared slots that the class has"),
        Members("slot_usage", () => SlotMetamodel.Slot, "refines slots in this class and below"),
        Members("attributes", () => SlotMetamodel.Slot, "slots of the class's own"),
        Scalar("class_uri", "the class's URI; `linkml:Any` is anything"),
        Flag("tree_root", "data files are instances of it"),
        Members("unique_keys", () => UniqueKey, "no two instances agree in all of the slots", "unique_key_name"),
        Parts("rules", () => Rule, "checked on every instance"),
        Parts("classification_rules", () => Expression, "what satisfies one is an instance"),
        Part("extra_slots", () => ExtraSlots, "what data may hold beyond the slots; not inherited"),
        .. Combinations,
        Documentation("alias"),
        Documentation("children_are_mutually_disjoint", "an object has one class: nothing can violate it"),
        Documentation("defining_slots", "for OWL output"),
        Documentation("disjoint_with", "an object has one class: nothing can violate it"),
        Documentation("represents_relationship"),
        Documentation("slot_names_unique", "about names in other targets"),
        Documentation("string_serialization", "how other tools print an instance"),
        Documentation("subclass_of", "for OWL output"),
        Documentation("union_of", "for OWL output"),
        .. ElementMetamodel.Definition,
    ]);

    public static readonly MetaClass Rule = new("rule", () =>
    [
        Part("preconditions", () => Expression, "when the rule applies; left out, always"),
        Part("postconditions", () => Expression, "what must hold then"),
        Part("elseconditions", () => Expression, "what must hold otherwise"),
        Flag("bidirectional", "the postconditions also entail the preconditions"),
        Flag("open_world", "values that the postconditions ask for may be missing"),
        Flag("deactivated", "the rule does not apply"),
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass UniqueKey = new("unique key", () =>
    [
        Scalar("unique_key_name", "its name, where it is not its key"),
        ScalarList("unique_key_slots", "the slots whose values together are unique"),
        Flag("consider_nulls_inequal", "instances that lack a value do not count as equal"),
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass ExtraSlots = new("extra slots expression", () =>
    [
        Flag("allowed", "whether any are"),
        Part("range_expression", () => SlotMetamodel.Expression, "what their values must satisfy"),
    ]);
}
