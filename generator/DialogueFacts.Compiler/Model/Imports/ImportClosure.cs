using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Imports;

/// <summary>Gathers a schema and all that it imports, each file once; files may import each other.</summary>
internal sealed class ImportClosure(Func<string, YamlContent?> find, ModelFindings findings)
{
    private readonly List<SchemaFile> _files = [];
    private readonly Dictionary<string, SchemaFile> _byName = new(StringComparer.Ordinal);

    /// <summary>The main file first, then imports in the order in which they were first needed.</summary>
    public IReadOnlyList<SchemaFile> Gather(YamlContent main)
    {
        Add(main);
        for (int i = 0; i < _files.Count; i++)
        {
            foreach ((string import, Anchor at) in ImportsOf(_files[i].Root))
            {
                if (Find(_files[i], import) is { } content)
                {
                    Add(content);
                }
                else
                {
                    findings.Add(ModelRules.MissingImport, at, import, Advice(_files[i], import));
                }
            }
        }

        return _files;
    }

    private static IEnumerable<(string Import, Anchor At)> ImportsOf(Definition schema) =>
    [
        .. schema.Scalars("imports").Select(i => (i.Text, schema.AnchorOf(i))),
        .. schema.Items("structured_imports").Where(i => i.Text("import_from") is not null).Select(i => (i.Text("import_from")!, i.AnchorOf("import_from"))),
    ];

    private void Add(YamlContent content)
    {
        if (_byName.ContainsKey(content.Name))
        {
            return;
        }

        var file = new SchemaFile(content);
        _byName.Add(content.Name, file);
        _files.Add(file);
        if (file.Id == BuiltinSchemas.EvidenceId && BuiltinSchemas.Find(file.Id) is { } own && own.Documents != content.Documents)
        {
            findings.Add(ModelRules.DifferentEvidence, Anchor.WholeFile(content.Name));
        }
    }

    /// <summary>
    /// A name is a file beside the importing one, or, as older tools have it, beside the main one. A CURIE or URI is a schema that comes
    /// with the compiler; else a path, if its prefix stands for one; else a file of that name that has that very id.
    /// </summary>
    private YamlContent? Find(SchemaFile importing, string import)
    {
        string expanded = importing.Expand(import);
        if (expanded.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            return FindFile(importing, expanded) ?? (LastSegment(import) == "evidence" ? BuiltinSchemas.Find(BuiltinSchemas.EvidenceId) : null);
        }

        string id = expanded.EndsWith(".yaml", StringComparison.Ordinal) ? expanded.Substring(0, expanded.Length - ".yaml".Length) : expanded;
        YamlContent? local = FindFile(importing, LastSegment(id));
        return local is not null && new SchemaFile(local).Id == id ? local : BuiltinSchemas.Find(id);
    }

    private YamlContent? FindFile(SchemaFile importing, string import)
    {
        string folder = ImportPath.FolderOf(importing.Name);
        string mainFolder = ImportPath.FolderOf(_files[0].Name);
        foreach (string candidate in ImportPath.Candidates(folder, import).Concat(ImportPath.Candidates(mainFolder, import)))
        {
            YamlContent? content = _byName.TryGetValue(candidate, out SchemaFile? known) ? known.Content : find(candidate);
            if (content is not null)
            {
                return content;
            }
        }

        return null;
    }

    private static string Advice(SchemaFile importing, string import)
    {
        if (Spelling.Nearest(import, BuiltinSchemas.Names.Where(n => n != import)) is { } nearest)
        {
            return Spelling.DidYouMean(nearest).TrimStart();
        }

        string expanded = importing.Expand(import);
        return expanded.IndexOf("://", StringComparison.Ordinal) < 0
            ? $"Add the file '{ImportPath.Candidates(ImportPath.FolderOf(importing.Name), expanded).First()}', or correct the path."
            : $"Nothing is fetched from the network: put a copy with the id '{expanded}' into '{LastSegment(expanded)}.yaml' beside the schema.";
    }

    private static string LastSegment(string path) => path.Substring(path.LastIndexOfAny(['/', '#', ':']) + 1);
}
