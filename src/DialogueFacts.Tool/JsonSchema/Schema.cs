using System.Text.Json;
using System.Text.Json.Nodes;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Puts schemas together. Anything and nothing are <c>true</c> and <c>false</c>, as in draft-06 and later.</summary>
internal static class Schema
{
    /// <summary>Keywords that mean something else, or nothing, beside those of another schema.</summary>
    private static readonly string[] Inseparable = ["$ref", "if", "then", "else", "properties", "additionalProperties"];

    private static readonly string[] ChecksOfNull = ["$ref", "if", "then", "else", "const", "not", "anyOf", "oneOf", "allOf"];

    public static JsonNode Anything => JsonValue.Create(true);

    public static JsonNode Nothing => JsonValue.Create(false);

    /// <summary>What stands for a condition that JSON Schema has no words for.</summary>
    public static JsonNode Untold(Certainty certainty) => certainty == Certainty.Possible ? Anything : Nothing;

    public static bool IsAnything(JsonNode schema) =>
        schema is JsonObject { Count: 0 } || schema.GetValueKind() == JsonValueKind.True;

    public static bool IsNothing(JsonNode schema) => schema.GetValueKind() == JsonValueKind.False;

    public static JsonObject OfType(string type) => new() { ["type"] = type };

    /// <summary>What satisfies all of them; side by side where keywords allow it.</summary>
    public static JsonNode All(params IEnumerable<JsonNode> schemas)
    {
        var parts = new List<JsonObject>();
        foreach (JsonNode schema in schemas.Where(s => !IsAnything(s)))
        {
            if (schema is not JsonObject part)
            {
                return Nothing;
            }

            if (parts.Find(p => CanJoin(p, part)) is { } other)
            {
                Join(other, part);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts.Count switch
        {
            0 => Anything,
            1 => parts[0],
            _ => new JsonObject { ["allOf"] = new JsonArray([.. parts]) },
        };
    }

    /// <summary>What satisfies at least one of them.</summary>
    public static JsonNode Any(params IEnumerable<JsonNode> schemas)
    {
        var parts = new List<JsonNode>();
        foreach (JsonNode schema in schemas.Where(s => !IsNothing(s)))
        {
            if (IsAnything(schema))
            {
                return Anything;
            }

            if (!parts.Exists(p => JsonNode.DeepEquals(p, schema)))
            {
                parts.Add(schema);
            }
        }

        return parts.Count switch
        {
            0 => Nothing,
            1 => parts[0],
            _ => new JsonObject { ["anyOf"] = new JsonArray([.. parts]) },
        };
    }

    public static JsonNode Not(JsonNode schema) => IsAnything(schema) ? Nothing : IsNothing(schema) ? Anything : new JsonObject { ["not"] = schema };

    /// <summary>The schema, or no value at all, which YAML writes as null.</summary>
    public static JsonNode OrNull(JsonNode schema)
    {
        if (IsAnything(schema))
        {
            return schema;
        }

        if (schema is not JsonObject part || Array.Exists(ChecksOfNull, part.ContainsKey) || part["type"] is not JsonValue type)
        {
            return Any(schema, OfType("null"));
        }

        part["type"] = new JsonArray(type.GetValue<string>(), "null");
        if (part["enum"] is JsonArray values)
        {
            values.Add(null);
        }

        return part;
    }

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)JsonValue.Create(t))]);

    private static bool CanJoin(JsonObject one, JsonObject other) =>
        !other.Any(p => one.ContainsKey(p.Key)) && !Array.Exists(Inseparable, k => one.ContainsKey(k) || other.ContainsKey(k));

    private static void Join(JsonObject one, JsonObject other)
    {
        foreach ((string keyword, JsonNode? value) in other.ToArray())
        {
            other.Remove(keyword);
            one[keyword] = value;
        }
    }
}
