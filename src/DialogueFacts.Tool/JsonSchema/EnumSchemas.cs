using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Enums: their texts, each with what editors show beside it.</summary>
internal static class EnumSchemas
{
    public static JsonNode Of(ModelEnum @enum)
    {
        var schema = Schema.OfType("string");
        if (@enum.Description is { } description)
        {
            schema["description"] = description.Trim();
        }

        if (!@enum.IsOpen)
        {
            schema["enum"] = Schema.Texts(@enum.Values.Select(v => v.Name));
            if (@enum.Values.Any(v => Describe(v).Length > 0))
            {
                schema["enumDescriptions"] = Schema.Texts(@enum.Values.Select(Describe));
            }
        }

        return schema;
    }

    private static string Describe(PermissibleValue value) => (value.Description ?? value.Title ?? "").Trim();
}
