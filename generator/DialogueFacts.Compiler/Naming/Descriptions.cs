using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>What docs say of an element of the model.</summary>
internal static class Descriptions
{
    public static Documentation Of(ModelElement element, string kind) => new(
        Summary(element) ?? $"The {kind} '{element.Name}'.",
        element.Deprecated is { } deprecated ? Deprecation(deprecated, element.ReplacedBy) : null);

    public static Documentation Of(InducedSlot slot)
    {
        Documentation documentation = Of(slot, "slot");
        return slot.Unit is { } unit ? documentation with { Summary = $"{documentation.Summary}\nIn {unit}." } : documentation;
    }

    private static string? Summary(ModelElement element) =>
        string.IsNullOrWhiteSpace(element.Description) ? string.IsNullOrWhiteSpace(element.Title) ? null : element.Title : element.Description!.Trim();

    private static string Deprecation(string why, string? replacement) =>
        replacement is null ? why : $"{Documentation.Sentence(why)} Use '{replacement}'.";
}
