using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Joins the prefixes of a schema's files.</summary>
internal static class PrefixMaps
{
    private const string ExternalPrefixes = "external_prefixes";

    /// <summary>Where two files disagree, the one that imports wins.</summary>
    /// <param name="annotations">The main schema's; <c>dialoguefacts:external_prefixes</c> lists prefixes of what lies outside of the facts.</param>
    public static PrefixMap Of(SchemaIndex schema, EquatableArray<Annotation> annotations)
    {
        var expansions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> prefix in schema.Files.SelectMany(f => f.Prefixes))
        {
            if (!expansions.ContainsKey(prefix.Key))
            {
                expansions.Add(prefix.Key, prefix.Value);
            }
        }

        YamlNode? external = annotations
            .FirstOrDefault(a => a.Tag == ExternalPrefixes || a.Uri == WellKnownPrefixes.Expansions["dialoguefacts"] + ExternalPrefixes)?.Value;
        string[] names = external switch
        {
            YamlScalar one => [one.Text],
            YamlSequence several => [.. several.Items.OfType<YamlScalar>().Select(s => s.Text)],
            _ => [],
        };
        return new PrefixMap(expansions, names);
    }
}
