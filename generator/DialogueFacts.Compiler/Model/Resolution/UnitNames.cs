using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>How the <c>unit</c> of a slot or a value is shown.</summary>
internal static class UnitNames
{
    public static string? Of(Definition definition) => OfUnit(definition.Part("unit"));

    public static string? OfUnit(Definition? unit) =>
        unit?.Text("symbol") ?? unit?.Text("ucum_code") ?? unit?.Text("abbreviation") ?? unit?.Text("descriptive_name");
}
