using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary><c>equals_string</c>, <c>equals_string_in</c>, <c>equals_number</c> and its list.</summary>
internal static class EqualSchemas
{
    public static IEnumerable<JsonNode> Of(SlotExpression expression, ValuePlace place, Certainty certainty)
    {
        if (expression.EqualsString is { } text)
        {
            yield return Texts([text], place, certainty);
        }

        if (expression.EqualsStringIn.Count > 0)
        {
            yield return Texts(expression.EqualsStringIn, place, certainty);
        }

        if (expression.EqualsNumber is { } number)
        {
            yield return Numbers([number], place, certainty);
        }

        if (expression.EqualsNumberIn.Count > 0)
        {
            yield return Numbers(expression.EqualsNumberIn, place, certainty);
        }
    }

    private static JsonNode Texts(IReadOnlyList<string> texts, ValuePlace place, Certainty certainty)
    {
        if (place.IsText)
        {
            return OneOf(texts.Select(t => (JsonNode?)JsonValue.Create(t)));
        }

        bool isBoolean = place.Range is SlotRange.OfType { Type.Kind: TypeKind.Boolean };
        return isBoolean ? OneOf(texts.Select(t => ScalarSchemas.Value(t, TypeKind.Boolean)))
            : place.IsNumeric && certainty == Certainty.Possible ? OneOf(texts.Select(ScalarSchemas.Number))
            : Schema.Untold(certainty);
    }

    private static JsonNode Numbers(IReadOnlyList<string> numbers, ValuePlace place, Certainty certainty) =>
        place.IsNumeric ? OneOf(numbers.Select(ScalarSchemas.Number)) : Schema.Untold(certainty);

    /// <summary>Values that cannot be written in JSON are none.</summary>
    private static JsonNode OneOf(IEnumerable<JsonNode?> values)
    {
        JsonNode[] given = [.. values.OfType<JsonNode>()];
        return given.Length switch
        {
            0 => Schema.Nothing,
            1 => new JsonObject { ["const"] = given[0] },
            _ => new JsonObject { ["enum"] = new JsonArray(given) },
        };
    }
}
