using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>A schema and its imports as one: what every name stands for.</summary>
internal sealed class SchemaIndex
{
    public SchemaIndex(IReadOnlyList<SchemaFile> files, ModelFindings findings)
    {
        Files = files;
        Findings = findings;
        Classes = DefinitionTable.Gather("class", "classes", files, findings);
        Slots = DefinitionTable.Gather("slot", "slots", files, findings);
        Enums = DefinitionTable.Gather("enum", "enums", files, findings);
        Types = DefinitionTable.Gather("type", "types", files, findings);
        Subsets = DefinitionTable.Gather("subset", "subsets", files, findings);
        ReportShared(Classes, Enums);
        ReportShared(Classes, Types);
        ReportShared(Enums, Types);
    }

    /// <summary>The main one first.</summary>
    public IReadOnlyList<SchemaFile> Files { get; }

    public SchemaFile Main => Files[0];

    public ModelFindings Findings { get; }

    public DefinitionTable Classes { get; }

    public DefinitionTable Slots { get; }

    public DefinitionTable Enums { get; }

    public DefinitionTable Types { get; }

    public DefinitionTable Subsets { get; }

    public void ReportUnknown(DefinitionTable table, string name, Anchor at) =>
        Findings.Add(ModelRules.UnknownName, at, table.Kind, name, Suggestion.For(name, table.Names));

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
