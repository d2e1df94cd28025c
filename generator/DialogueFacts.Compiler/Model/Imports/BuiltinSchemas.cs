using System.Reflection;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Imports;

/// <summary>The schemas that come with the compiler: LinkML's own modules and the evidence module.</summary>
internal static class BuiltinSchemas
{
    public const string LinkmlNamespace = "https://w3id.org/linkml/";

    public const string EvidenceId = "https://w3id.org/dialoguefacts/evidence";

    private static readonly Dictionary<string, Lazy<YamlContent>> ById = new(StringComparer.Ordinal)
    {
        [LinkmlNamespace + "types"] = FromResource("linkml:types", "types"),
        [LinkmlNamespace + "extensions"] = FromResource("linkml:extensions", "extensions"),
        [LinkmlNamespace + "annotations"] = FromResource("linkml:annotations", "annotations"),
        [LinkmlNamespace + "units"] = FromResource("linkml:units", "units"),
        [LinkmlNamespace + "mappings"] = FromResource("linkml:mappings", "mappings"),
        [EvidenceId] = FromResource("evidence", "evidence"),
    };

    /// <summary>The schema with this <c>id</c>, or null.</summary>
    public static YamlContent? Find(string id) => ById.TryGetValue(id, out Lazy<YamlContent>? content) ? content.Value : null;

    /// <summary>Whether <c>linkml:types</c> defines a type of this name.</summary>
    public static bool IsLinkmlType(string name) =>
        Find(LinkmlNamespace + "types")?.Documents[0] is YamlMapping schema && (schema["types"] as YamlMapping)?[name] is not null;

    private static Lazy<YamlContent> FromResource(string name, string resource) => new(() =>
    {
        using Stream stream = typeof(BuiltinSchemas).GetTypeInfo().Assembly.GetManifestResourceStream($"DialogueFacts.Schemas.{resource}.yaml")!;
        using var reader = new StreamReader(stream);
        return YamlReader.Read(new InputFile(name, name, reader.ReadToEnd())).Content;
    });
}
