using static DialogueFacts.Compiler.Model.Metamodel.MetaSlots;

namespace DialogueFacts.Compiler.Model.Metamodel;

/// <summary>The slots of types and type expressions.</summary>
internal static class TypeMetamodel
{
    public static readonly MetaClass Expression = new("type expression", () => [.. Constraints, .. ElementMetamodel.Common]);

    public static readonly MetaClass Type = new("type", () =>
    [
        Scalar("typeof", "the parent, whose constraints hold too"),
        Scalar("base", "tells what the values are, where the URI does not"),
        Scalar("uri", "tells what the values are"),
        Documentation("repr", "about Python"),
        Documentation("union_of", "for OWL output"),
        .. Constraints,
        .. ElementMetamodel.Element,
    ]);

    private static IEnumerable<MetaSlot> Constraints =>
    [
        Scalar("pattern", "a regular expression that must be found; with a time limit"),
        Part("structured_pattern", () => SlotMetamodel.Pattern, "a regular expression put together from settings"),
        Part("unit", () => SlotMetamodel.Unit, "XML documentation"),
        Documentation("implicit_prefix", "what values stand for in RDF; they are read as written"),
        Scalar("equals_string", "the one value there may be"),
        ScalarList("equals_string_in", "the values there may be"),
        Scalar("equals_number", "the one number there may be"),
        Scalar("minimum_value", "a number or a date"),
        Scalar("maximum_value", "a number or a date"),
        Parts("any_of", () => Expression, "at least one holds"),
        Parts("all_of", () => Expression, "all hold"),
        Parts("none_of", () => Expression, "none holds"),
        Parts("exactly_one_of", () => Expression, "one holds and no other"),
    ];
}
