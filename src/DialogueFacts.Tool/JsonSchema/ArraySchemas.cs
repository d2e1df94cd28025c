using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Arrays: lists in lists. That they are rectangular, JSON Schema cannot say.</summary>
internal static class ArraySchemas
{
    /// <param name="element">What stands in the innermost lists.</param>
    public static JsonNode Of(ArrayExpression array, JsonNode element)
    {
        int? depth = Depth(array);
        JsonNode schema = depth is null ? Schema.Anything : element;
        for (int i = (depth ?? Math.Max(1, array.Dimensions.Count)) - 1; i >= 0; i--)
        {
            schema = List(schema, i < array.Dimensions.Count ? array.Dimensions[i] : null);
        }

        return schema;
    }

    /// <summary>Null if arrays of several depths will do.</summary>
    private static int? Depth(ArrayExpression array)
    {
        int? least = array.ExactDimensions ?? array.MinimumDimensions;
        int? most = array.ExactDimensions ?? array.MaximumDimensions;
        return least is null && most is null && array.Dimensions.Count > 0 ? array.Dimensions.Count
            : (least ?? 1) == most ? most
            : null;
    }

    private static JsonObject List(JsonNode items, ArrayDimension? dimension)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if ((dimension?.Exact ?? dimension?.Minimum) is { } least)
        {
            list["minItems"] = least;
        }

        if ((dimension?.Exact ?? dimension?.Maximum) is { } most)
        {
            list["maxItems"] = most;
        }

        return list;
    }
}
