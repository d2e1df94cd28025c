using System.Text.Json.Nodes;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>The schemas that others refer to, each written once, when it is first asked for.</summary>
internal sealed class Definitions
{
    private readonly Dictionary<(object Of, string Role), string> _names = [];
    private readonly SortedDictionary<string, JsonNode> _schemas = new(StringComparer.Ordinal);

    /// <summary>A reference to the schema of something in some role.</summary>
    /// <param name="of">What the definition is of; compared by reference.</param>
    /// <param name="role">What of it; part of the name unless empty.</param>
    /// <param name="make">Called the first time. It may refer to the definition itself.</param>
    public JsonObject Refer(object of, string name, string role, Func<JsonNode> make)
    {
        if (!_names.TryGetValue((of, role), out string? key))
        {
            key = Key(role.Length == 0 ? name : $"{name} {role}");
            _names.Add((of, role), key);
            _schemas.Add(key, Schema.Anything);
            _schemas[key] = make();
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + key };
    }

    public JsonObject ToJson() => new([.. _schemas.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value))]);

    /// <summary>A name that a reference can hold without escaping, which readers do not agree on.</summary>
    private string Key(string name)
    {
        string plain = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        string key = plain;
        for (int i = 2; _schemas.ContainsKey(key); i++)
        {
            key = $"{plain}_{i}";
        }

        return key;
    }
}
