using System.Globalization;
using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>What scalars look like in JSON, by the kind of their type.</summary>
internal static class ScalarSchemas
{
    private const string Offset = "(Z|[+-][0-9]{2}:[0-9]{2})?";
    private const string Date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Time = @"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?";
    private const string NoBlanks = @"[^\s<>""{}|\\^`]";

    /// <summary>Whether YAML has the values as text, so that JSON does.</summary>
    public static bool IsText(TypeKind kind) =>
        kind is not (TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal or TypeKind.Boolean);

    public static bool IsNumber(TypeKind kind) => kind is TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal;

    /// <summary>Takes every value of the kind, and nothing of another JSON type. Certain: takes nothing else.</summary>
    public static JsonNode Of(TypeKind kind, Certainty certainty) => kind switch
    {
        TypeKind.Text => Schema.OfType("string"),
        TypeKind.Boolean => Schema.OfType("boolean"),
        TypeKind.Integer => Schema.OfType("integer"),
        TypeKind.Decimal => Schema.OfType("number"),
        // JSON has no whole number that is not an integer too, and YAML's are no floats.
        TypeKind.Float or TypeKind.Double when certainty == Certainty.Certain =>
            new JsonObject { ["type"] = "number", ["not"] = Schema.OfType("integer") },
        TypeKind.Float or TypeKind.Double => Schema.OfType("number"),
        _ when certainty == Certainty.Certain => Schema.Nothing,
        TypeKind.Edtf => new JsonObject { ["type"] = new JsonArray("string", "integer") },
        TypeKind.Date => Matching($"^{Date}{Offset}$"),
        TypeKind.DateTime => Matching($"^{Date}T{Time}{Offset}$"),
        TypeKind.Time => Matching($"^{Time}{Offset}$"),
        TypeKind.DateOrDateTime => Matching($"^{Date}(T{Time})?{Offset}$"),
        TypeKind.Uri => Matching($"^[A-Za-z0-9+.-]+:{NoBlanks}*$"),
        TypeKind.UriOrCurie or TypeKind.Curie or TypeKind.ObjectIdentifier or TypeKind.NodeIdentifier => Matching($"^{NoBlanks}+$"),
        TypeKind.NcName => Matching(@"^[^\s:]+$"),
        TypeKind.JsonPointer => Matching("^#?(/([^~]|~[01])*)?$"),
        _ => Schema.OfType("string"),
    };

    /// <summary>A text as the JSON value of a kind; null if it is none.</summary>
    public static JsonNode? Value(string text, TypeKind kind) => kind switch
    {
        TypeKind.Boolean => text is "true" or "false" ? JsonValue.Create(text == "true") : null,
        _ when IsNumber(kind) => Number(text),
        _ => JsonValue.Create(text),
    };

    public static JsonNode? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? JsonValue.Create(number) : null;

    private static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
