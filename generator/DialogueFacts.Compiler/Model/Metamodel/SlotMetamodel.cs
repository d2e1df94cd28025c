using static DialogueFacts.Compiler.Model.Metamodel.MetaSlots;

namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>The slots of slots, of slot expressions, and of what only slots hold.</summary>
internal static class SlotMetamodel
{
    public static readonly MetaClass Expression = new("slot expression", () => [.. Constraints, .. ElementMetamodel.Common]);

    public static readonly MetaClass Slot = new("slot", () =>
    [
        Scalar("slot_uri", "the slot's URI; evidence slots are recognised by it"),
        Scalar("alias", "the key that data write instead of the name"),
        Flag("identifier", "names an instance over all data; required"),
        Flag("key", "names an instance within its container; required"),
        Flag("designates_type", "the value names the instance's class"),
        Scalar("ifabsent", "the default, in the typed value"),
        Scalar("inverse", "the slot that says the same from the other end; computed, checked where data state it"),
        Part("path_rule", () => Path, "the facts at the end of the path; computed, checked where data state them (other values are checked alone)"),
        Scalar("subproperty_of", "the value names this slot or one below it"),
        Flag("symmetric", "checked over all facts"),
        Flag("asymmetric", "checked over all facts"),
        Flag("reflexive", "checked over all facts"),
        Flag("irreflexive", "checked over all facts"),
        Flag("locally_reflexive", "checked over all facts"),
        Flag("transitive", "checked over all facts"),
        Scalar("transitive_form_of", "the facts that the slot named leads to, over any number of steps; computed, checked where data state them"),
        Scalar("reflexive_transitive_form_of", "the fact itself and those that the slot named leads to; computed, checked where data state them"),
        Flag("list_elements_unique", "no value twice"),
        Flag("list_elements_ordered", "order is always kept"),
        Documentation("shared", "several may hold the same value: nothing can violate it"),
        Flag("inapplicable", "the slot must have no value"),
        Scalar("string_serialization", "the value is made of the others' values"),
        .. Constraints,
        .. ElementMetamodel.Definition.Where(d => d.Name is not "abstract"),
        Documentation("abstract", "a slot's own instances: there are none"),
        .. DocumentationOf(
            "children_are_mutually_disjoint", "disjoint_with", "domain", "domain_of", "inherited", "is_class_field", "is_grouping_slot", "is_usage_slot",
            "owner", "readonly", "relational_role", "role", "singular_name", "slot_group", "type_mappings", "union_of", "usage_slot_name"),
    ]);

    public static readonly MetaClass Path = new("path expression", () =>
    [
        Scalar("traverse", "the slot to follow"),
        Flag("reversed", "from the value back to its holders"),
        Part("followed_by", () => Path, "the rest of the path"),
        Part("range_expression", () => ClassMetamodel.Expression, "what the objects reached must satisfy"),
        Parts("any_of", () => Path, "the union of the paths"),
        Parts("all_of", () => Path, "what all paths reach"),
        Parts("none_of", () => Path, "what none of the paths reaches"),
        Parts("exactly_one_of", () => Path, "what one path reaches and no other"),
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass Pattern = new("pattern expression", () =>
    [
        Scalar("syntax", "a regular expression"),
        Flag("interpolated", "`{name}` stands for a setting"),
        Flag("partial_match", "left out, the whole value must match"),
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass Unit = new("unit", () =>
    [
        Scalar("symbol", "XML documentation"),
        Scalar("abbreviation", "XML documentation"),
        Scalar("descriptive_name", "XML documentation"),
        Scalar("ucum_code", "XML documentation"),
        .. DocumentationOf("derivation", "has_quantity_kind", "iec61360code", "exact_mappings"),
    ]);

    public static readonly MetaClass Array = new("array expression", () =>
    [
        Integer("exact_number_dimensions", "how deep lists nest"),
        Integer("minimum_number_dimensions", "how deep lists nest at least"),
        Any("maximum_number_dimensions", "how deep lists nest at most; `false`: any depth"),
        Parts("dimensions", () => Dimension, "the extent of each dimension"),
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass Dimension = new("dimension", () =>
    [
        Scalar("alias", "the dimension's name"),
        Integer("minimum_cardinality", "its least extent"),
        Integer("maximum_cardinality", "its greatest extent"),
        Integer("exact_cardinality", "its extent"),
        .. ElementMetamodel.Common,
    ]);

    public static readonly MetaClass Binding = new("enum binding", () =>
    [
        Scalar("range", "the enum"),
        Scalar("binds_value_of", "the path to the slot that is bound; left out, the value itself"),
        Scalar("obligation_level", "REQUIRED, or left out: an error; RECOMMENDED: a warning; DISCOURAGED: a warning where it is one of them; OPTIONAL, EXAMPLE: nothing. With any other level the binding is reported and left out"),
        Scalar("pv_formula", "how the enum's values are written there: CODE, CURIE, URI or LABEL; left out, by text or meaning. A binding with FHIR_CODING, which is not supported, or with an unknown formula is reported and left out"),
        .. ElementMetamodel.Common,
    ]);

    private static IEnumerable<MetaSlot> Constraints =>
    [
        Scalar("range", "a class, enum or type"),
        Part("range_expression", () => ClassMetamodel.Expression, "what the object (or value) must satisfy"),
        Part("enum_range", () => EnumMetamodel.Expression, "an enum of the slot's own"),
        Parts("bindings", () => Binding, "enums that slots of the inlined object, or the value itself, are bound to"),
        Flag("required", "a value must be there"),
        Flag("recommended", "a warning if no value is there"),
        Flag("multivalued", "a list"),
        Flag("inlined", "the object itself stands here, not its identifier"),
        Flag("inlined_as_list", "inlined, as a list"),
        Flag("inlined_as_simple_dict", "inlined, as a mapping from the key to the one other value"),
        Scalar("minimum_value", "a number or a date"),
        Scalar("maximum_value", "a number or a date"),
        Scalar("pattern", "a regular expression that must be found; with a time limit"),
        Part("structured_pattern", () => Pattern, "a regular expression put together from settings"),
        Part("unit", () => Unit, "XML documentation"),
        Scalar("implicit_prefix", "stands before references that are written without a prefix"),
        Scalar("value_presence", "PRESENT or ABSENT"),
        Scalar("equals_string", "the one value there may be"),
        ScalarList("equals_string_in", "the values there may be"),
        Scalar("equals_number", "the one number there may be"),
        ScalarList("equals_number_in", "the numbers there may be"),
        Scalar("equals_expression", "the value is computed, and checked where data state it"),
        Integer("exact_cardinality", "how many values there are"),
        Integer("minimum_cardinality", "how many values there are at least"),
        Integer("maximum_cardinality", "how many values there are at most"),
        Part("has_member", () => Expression, "at least one value satisfies it"),
        Part("all_members", () => Expression, "all values satisfy it"),
        Parts("any_of", () => Expression, "at least one holds; their ranges form a union"),
        Parts("all_of", () => Expression, "all hold"),
        Parts("none_of", () => Expression, "none holds"),
        Parts("exactly_one_of", () => Expression, "one holds and no other; their ranges form a union"),
        Part("array", () => Array, "the shape of nested lists"),
    ];
}
