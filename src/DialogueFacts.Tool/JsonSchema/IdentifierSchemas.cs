using System.Text.Json.Nodes;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>
/// References, with the identifiers that exist. Others are no error here: a fact may be new since the schema was written, and whether it
/// exists the compiler says.
/// </summary>
internal sealed class IdentifierSchemas
{
    private readonly Definitions _definitions;
    private readonly FactIndex _index;
    private readonly Dictionary<string, string> _names;

    public IdentifierSchemas(Definitions definitions, Compilation compilation)
    {
        _definitions = definitions;
        _index = compilation.Index!;
        _names = compilation.Indexes.SelectMany(i => i.Names).Where(n => n.Names.Count > 0)
            .DistinctBy(n => n.Key, StringComparer.Ordinal)
            .ToDictionary(n => n.Key, n => n.Names[0], StringComparer.Ordinal);
    }

    public JsonObject Reference(ModelClass @class) => _definitions.Refer(@class, @class.Name, "reference", () => Of(@class));

    private JsonObject Of(ModelClass @class)
    {
        TypeKind kind = @class.Identifier?.Range is SlotRange.OfType { Type.Kind: var found } ? found : TypeKind.Text;
        FactEntry[] facts = [.. _index.OfClass(@class).OrderBy(f => f.Fact.Id, StringComparer.Ordinal)];
        JsonNode form = ScalarSchemas.Of(kind, Certainty.Possible);
        var schema = new JsonObject { ["description"] = $"The '{@class.Identifier?.Key}' of {Article(@class.Name)}." };
        if (facts.Length == 0)
        {
            return (JsonObject)Schema.All(schema, form);
        }

        var known = new JsonObject
        {
            ["enum"] = new JsonArray([.. facts.Select(f => ScalarSchemas.Value(f.Fact.Id, kind))]),
            ["enumDescriptions"] = Schema.Texts(facts.Select(Describe)),
        };
        schema["anyOf"] = new JsonArray(known, form);
        return schema;
    }

    private string Describe(FactEntry fact)
    {
        string @class = _index.ClassOf(fact).Name;
        return _names.TryGetValue(fact.Fact.Key, out string? name) ? $"{@class}: {name}" : @class;
    }

    private static string Article(string noun) => ("AEIOUaeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;
}
