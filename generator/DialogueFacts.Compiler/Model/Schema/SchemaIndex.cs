using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Imports;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>A schema and its imports as one: what every name stands for.</summary>
internal sealed class SchemaIndex
{
    public SchemaIndex(IReadOnlyList<SchemaFile> files, ModelFindings findings)
    {
        Files = files;
        Findings = findings;
        _usesMaps = files.Any(f => f.Root.Scalars("default_curi_maps").Any());
        Classes = DefinitionTable.Gather("class", "classes", files, findings);
        Slots = DefinitionTable.Gather("slot", "slots", files, findings);
        Enums = DefinitionTable.Gather("enum", "enums", files, findings);
        Types = DefinitionTable.Gather("type", "types", files, findings);
        Subsets = DefinitionTable.Gather("subset", "subsets", files, findings);
        ReportShared(Classes, Enums);
        ReportShared(Classes, Types);
        ReportShared(Enums, Types);
    }

    private readonly HashSet<(string File, string Prefix)> _unknownPrefixes = [];

    private readonly HashSet<string> _lackedModules = [];

    /// <summary>Whether a file takes prefixes from maps in the network: then none can be called unknown.</summary>
    private readonly bool _usesMaps;

    /// <summary>The main one first.</summary>
    public IReadOnlyList<SchemaFile> Files { get; }

    public SchemaFile Main => Files[0];

    public ModelFindings Findings { get; }

    public DefinitionTable Classes { get; }

    public DefinitionTable Slots { get; }

    public DefinitionTable Enums { get; }

    public DefinitionTable Types { get; }

    public DefinitionTable Subsets { get; }

    public void ReportUnknown(DefinitionTable table, string name, Anchor at) => ReportUnknown(table.Kind, name, at, table);

    /// <summary>Reports a name that stands for nothing. A module that was not imported is one mistake, however many of its names are used.</summary>
    public void ReportUnknown(string kind, string name, Anchor at, params DefinitionTable[] tables)
    {
        string? module = tables.Select(t => BuiltinSchemas.ModuleOf(t.Collection, name)).FirstOrDefault(m => m is not null);
        if (module is null || _lackedModules.Add(module))
        {
            Findings.Add(
                ModelRules.UnknownName, at, kind, name,
                module is null ? Suggestion.For(name, tables.SelectMany(t => t.Names)) : $" It comes with '{module}': add it to 'imports'.");
        }
    }

    /// <summary>A CURIE expanded by the file that writes it, or else by any other of the schema's files.</summary>
    public string Expand(SchemaFile file, string uriOrCurie)
    {
        string expanded = file.Expand(uriOrCurie);
        for (int i = 0; i < Files.Count && expanded == uriOrCurie; i++)
        {
            expanded = Files[i].Expand(uriOrCurie);
        }

        return expanded;
    }

    /// <summary>The URI that a definition states under a slot, expanded; null if none. Reports a prefix that nobody declares, once a file.</summary>
    public string? UriOf(Definition definition, string slot)
    {
        if (definition.Text(slot) is not { } stated)
        {
            return null;
        }

        string expanded = Expand(definition.File, stated);
        int colon = stated.IndexOf(':');
        if (expanded == stated && colon > 0 && !IsUri(stated, colon) && !_usesMaps && _unknownPrefixes.Add((definition.File.Name, stated.Substring(0, colon))))
        {
            Findings.Add(ModelRules.UnknownPrefix, definition.AnchorOf(slot), stated);
        }

        return expanded;
    }

    private static bool IsUri(string text, int colon) =>
        text.IndexOf("://", StringComparison.Ordinal) == colon || text.Substring(0, colon) is "urn" or "mailto" or "tag" or "doi" or "data" or "info";

    private void ReportShared(DefinitionTable stronger, DefinitionTable weaker)
    {
        foreach (Definition definition in stronger.All)
        {
            if (weaker.Find(definition.Name) is { } other)
            {
                Findings.Add(ModelRules.SharedName, definition.At, definition.Name, stronger.Kind, weaker.Kind, other.At);
            }
        }
    }
}
