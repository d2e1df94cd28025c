using static DialogueFacts.Compiler.Model.Metamodel.MetaSlots;

namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>The slots of enums, enum expressions and permissible values.</summary>
internal static class EnumMetamodel
{
    public const string NeedsOntology = "only the ontology itself can enumerate the values, and no build waits for the network; any text is accepted";

    public static readonly MetaClass Expression = new("enum expression", () => Values);

    public static readonly MetaClass Enum = new("enum", () =>
    [
        Scalar("enum_uri", "the enum's URI"),
        .. Values,
        Documentation("string_serialization", "how other tools print a value"),
        .. ElementMetamodel.Definition.Where(d => d.Name is not ("is_a" or "mixins" or "abstract" or "mixin" or "apply_to")),
        Documentation("is_a", "an enum is no subset of its parent by this alone (LinkML copies values by `inherits`)"),
        Documentation("mixins"),
        Documentation("abstract"),
        Documentation("mixin"),
        Documentation("apply_to"),
    ]);

    public static readonly MetaClass PermissibleValue = new("permissible value", () =>
    [
        Scalar("text", "what data write, where it is not the key"),
        Scalar("meaning", "the value's URI"),
        Part("unit", () => SlotMetamodel.Unit, "XML documentation"),
        ScalarList("implements", "expanded"),
        ScalarList("instantiates", "the classes that annotations are typed by"),
        Documentation("is_a", "a hierarchy of values"),
        Documentation("mixins", "a hierarchy of values"),
        .. ElementMetamodel.Common,
    ])
    {
        HasSimpleForm = true,
    };

    private static IEnumerable<MetaSlot> Values =>
    [
        Members("permissible_values", () => PermissibleValue, "the values", "text"),
        ScalarList("inherits", "the values of other enums too"),
        Parts("include", () => Expression, "the values of these expressions too"),
        Parts("minus", () => Expression, "but not the values of these"),
        ScalarList("concepts", "these too"),
        Unsupported("reachable_from", NeedsOntology),
        Unsupported("matches", NeedsOntology),
        Documentation("code_set", "what the values are from; without permissible values a warning: any text is accepted"),
        Documentation("code_set_tag"),
        Documentation("code_set_version"),
        Documentation("pv_formula", "how a tool with the code set at hand would list it"),
    ];
}
