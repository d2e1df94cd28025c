using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary><c>pattern</c> and <c>structured_pattern</c>, searched for in LinkML and in JSON Schema alike.</summary>
internal static class PatternSchemas
{
    /// <summary>What Python or .NET write and ECMA-262, which JSON Schema asks for, does not.</summary>
    private static readonly string[] Foreign = ["(?P", "(?>", "(?#", "(?i", "(?s", "(?x", "(?m", "(?-", @"\Z", @"\z", @"\A", "[^]", "[]"];

    public static JsonNode Of(SlotExpression expression, ValuePlace place, Certainty certainty)
    {
        if (expression.PatternText is not { } pattern)
        {
            return Schema.Anything;
        }

        if (Array.Exists(Foreign, f => pattern.Contains(f, StringComparison.Ordinal)))
        {
            return Schema.Untold(certainty);
        }

        return certainty == Certainty.Possible ? new JsonObject { ["pattern"] = pattern }
            : place.IsText ? new JsonObject { ["type"] = "string", ["pattern"] = pattern }
            : Schema.Nothing;
    }
}
