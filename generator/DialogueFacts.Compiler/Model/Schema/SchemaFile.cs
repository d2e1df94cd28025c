using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>One file of the schema and its imports.</summary>
internal sealed class SchemaFile
{
    private readonly Dictionary<string, string> _prefixes;
    private Dictionary<string, string>? _settings;

    public SchemaFile(YamlContent content)
    {
        Content = content;
        Root = new Definition(this, "", content.Documents.Count > 0 ? content.Documents[0] : YamlMapping.Empty);
        _prefixes = PrefixesOf(Root);
        string prefix = Root.Text("default_prefix") ?? "";
        DefaultNamespace = _prefixes.TryGetValue(prefix, out string? expansion) ? expansion
            : prefix.IndexOf(':') >= 0 ? WithSeparator(prefix)
            : WithSeparator(Id);
    }

    public YamlContent Content { get; }

    public string Name => Content.Name;

    public Definition Root { get; }

    /// <summary>The schema's <c>id</c>; its name, if it has none.</summary>
    public string Id => Root.Text("id") ?? Root.Text("name") ?? "";

    /// <summary>What the names of its elements are appended to where they have no URI of their own.</summary>
    public string DefaultNamespace { get; }

    public IReadOnlyDictionary<string, string> Prefixes => _prefixes;

    /// <summary><c>settings</c>: what <c>{name}</c> stands for in structured patterns.</summary>
    public IReadOnlyDictionary<string, string> Settings => _settings ??= ValuesOf(Root, "settings", "setting_key", "setting_value");

    /// <summary>The nodes of mappings that say something LinkML does not know, which was reported: what they mean is not clear.</summary>
    public HashSet<int> Unclear { get; } = [];

    /// <summary>A CURIE expanded by this file's prefixes, or else by those that everybody uses.</summary>
    public string Expand(string uriOrCurie)
    {
        int colon = uriOrCurie.IndexOf(':');
        if (colon < 0 || uriOrCurie.IndexOf("://", StringComparison.Ordinal) == colon)
        {
            return uriOrCurie;
        }

        string prefix = uriOrCurie.Substring(0, colon);
        return _prefixes.TryGetValue(prefix, out string? expansion) || WellKnownPrefixes.Expansions.TryGetValue(prefix, out expansion)
            ? expansion + uriOrCurie.Substring(colon + 1)
            : uriOrCurie;
    }

    private static Dictionary<string, string> PrefixesOf(Definition root) => ValuesOf(root, "prefixes", "prefix_prefix", "prefix_reference");

    private static Dictionary<string, string> ValuesOf(Definition root, string slot, string key, string value)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Definition member in root.Members(slot, key))
        {
            if ((member.Source as YamlScalar)?.Text is { } plain)
            {
                values[member.Name] = plain;
            }
            else if (member.Text(value) is { } nested)
            {
                values[member.Name] = nested;
            }
        }

        return values;
    }

    private static string WithSeparator(string uri) => uri.Length == 0 || uri[uri.Length - 1] is '/' or '#' or '_' or ':' ? uri : uri + "/";
}
