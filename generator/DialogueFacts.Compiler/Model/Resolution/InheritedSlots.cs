namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>The metamodel slots that a slot takes over from those it specialises (LinkML's <c>inherited: true</c>).</summary>
internal static class InheritedSlots
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "array", "designates_type", "domain", "equals_expression", "equals_number", "equals_number_in", "equals_string", "equals_string_in",
        "exact_cardinality", "identifier", "ifabsent", "inapplicable", "inlined", "inlined_as_list", "inlined_as_simple_dict", "key",
        "list_elements_ordered", "list_elements_unique", "maximum_cardinality", "maximum_value", "minimum_cardinality", "minimum_value",
        "multivalued", "pattern", "range", "recommended", "required", "shared", "structured_pattern", "value_presence",
    };

    public static bool Contains(string slot) => Names.Contains(slot);
}
