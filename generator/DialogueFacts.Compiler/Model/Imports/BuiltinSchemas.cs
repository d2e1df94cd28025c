using System.Reflection;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Imports;

/// <summary>
/// The schemas that come with the compiler: LinkML's own modules, among them its metamodel, and the evidence module. LinkML's are there
/// without descriptions and other words; a test makes them of the originals and holds them equal.
/// </summary>
internal static class BuiltinSchemas
{
    public const string LinkmlNamespace = "https://w3id.org/linkml/";

    public const string EvidenceId = "https://w3id.org/dialoguefacts/evidence";

    /// <summary>By the URI that they are imported by, which is not the <c>id</c> of all.</summary>
    private static readonly Dictionary<string, Lazy<YamlContent>> ByUri = new(StringComparer.Ordinal)
    {
        [LinkmlNamespace + "types"] = FromResource("linkml:types", "types"),
        [LinkmlNamespace + "extensions"] = FromResource("linkml:extensions", "extensions"),
        [LinkmlNamespace + "annotations"] = FromResource("linkml:annotations", "annotations"),
        [LinkmlNamespace + "units"] = FromResource("linkml:units", "units"),
        [LinkmlNamespace + "mappings"] = FromResource("linkml:mappings", "mappings"),
        [LinkmlNamespace + "meta"] = FromResource("linkml:meta", "meta"),
        [LinkmlNamespace + "array"] = FromResource("linkml:array", "array"),
        [LinkmlNamespace + "datasets"] = FromResource("linkml:datasets", "datasets"),
        [LinkmlNamespace + "validation"] = FromResource("linkml:validation", "validation"),
        [EvidenceId] = FromResource("evidence", "evidence"),
    };

    /// <summary>The schema that is imported by this URI, or null.</summary>
    public static YamlContent? Find(string uri) => ByUri.TryGetValue(uri, out Lazy<YamlContent>? content) ? content.Value : null;

    /// <summary>What they are called in <c>imports</c>.</summary>
    public static IEnumerable<string> Names => ByUri.Values.Select(c => c.Value.Name);

    /// <summary>The module that models import for a definition, or null; of LinkML's own only the types, as the others are about schemas.</summary>
    /// <param name="collection">The metamodel slot that holds such definitions: <c>classes</c>, <c>types</c> …</param>
    public static string? ModuleOf(string collection, string name) =>
        Array.Find([EvidenceId, LinkmlNamespace + "types"], uri => Defines(uri, collection, name)) is { } found ? ByUri[found].Value.Name : null;

    // linkml:Any is nobody's in particular
    private static bool Defines(string uri, string collection, string name) =>
        Find(uri)?.Documents[0] is YamlMapping schema
        && (schema[collection] as YamlMapping)?[name] is { } definition
        && (definition as YamlMapping)?["class_uri"] is not YamlScalar { Text: "linkml:Any" };

    private static Lazy<YamlContent> FromResource(string name, string resource) => new(() =>
    {
        using Stream stream = typeof(BuiltinSchemas).GetTypeInfo().Assembly.GetManifestResourceStream($"DialogueFacts.Schemas.{resource}.yaml")!;
        using var reader = new StreamReader(stream);
        return YamlReader.Read(new InputFile(name, name, reader.ReadToEnd())).Content;
    });
}
