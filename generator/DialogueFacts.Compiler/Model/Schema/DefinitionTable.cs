using DialogueFacts.Compiler.Model.Imports;

namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>All definitions of one kind in a schema and its imports, by name.</summary>
/// <param name="kind">As messages call it.</param>
/// <param name="collection">The metamodel slot that holds them.</param>
internal sealed class DefinitionTable(string kind, string collection)
{
    private readonly Dictionary<string, Definition> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public string Kind { get; } = kind;

    public string Collection { get; } = collection;

    /// <summary>In the order of files and text.</summary>
    public IReadOnlyList<string> Names => _names;

    public IEnumerable<Definition> All => _names.Select(n => _byName[n]);

    public Definition? Find(string name) => _byName.TryGetValue(name, out Definition? definition) ? definition : null;

    public static DefinitionTable Gather(string kind, string collection, IEnumerable<SchemaFile> files, ModelFindings findings)
    {
        var table = new DefinitionTable(kind, collection);
        foreach (Definition definition in files.SelectMany(f => f.Root.Members(collection)))
        {
            table.Add(definition, findings);
        }

        return table;
    }

    private void Add(Definition definition, ModelFindings findings)
    {
        if (!_byName.TryGetValue(definition.Name, out Definition? known))
        {
            _byName.Add(definition.Name, definition);
            _names.Add(definition.Name);
        }
        else if (IsBuiltin(known))
        {
            // schemas restate LinkML's types to refine them
            _byName[definition.Name] = definition;
        }
        else if (!IsBuiltin(definition) && !SameContent.Of(known.Source, definition.Source) && !(IsAny(known) && IsAny(definition)))
        {
            // where the compiler's own text is one of the two, the finding belongs to the other
            (Definition here, Definition there) = ComesWithTheCompiler(definition) ? (known, definition) : (definition, known);
            findings.Add(ModelRules.DefinedTwice, here.At, Kind, here.Name, there.At);
        }
    }

    // LinkML has one such class; schemas that use it each write it down, in words of their own
    private static bool IsAny(Definition definition) =>
        definition.Text("class_uri") is { } uri && definition.File.Expand(uri) == BuiltinSchemas.LinkmlNamespace + "Any";

    private static bool ComesWithTheCompiler(Definition definition) => ReferenceEquals(BuiltinSchemas.Find(definition.File.Id), definition.File.Content);

    private static bool IsBuiltin(Definition definition) => definition.File.Id.StartsWith(BuiltinSchemas.LinkmlNamespace, StringComparison.Ordinal);
}
