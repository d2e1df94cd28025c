using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Finds the class that data files hold.</summary>
internal static class RootFinder
{
    /// <summary>
    /// The class that was named; else the tree root of the first file that has one. An import's root gives way to the importer's. Several are
    /// right where there are no data, or where the class is named.
    /// </summary>
    public static EquatableArray<ModelClass> Find(IReadOnlyList<ModelClass> classes, SchemaIndex schema, string? targetClass) =>
        targetClass is null ? TreeRoots(classes, schema)
        : Named(classes, schema, targetClass) is { } named ? new EquatableArray<ModelClass>([named])
        : default;

    private static ModelClass? Named(IReadOnlyList<ModelClass> classes, SchemaIndex schema, string name)
    {
        ModelClass? named = ClassName.Find(name, classes);
        if (named is null)
        {
            schema.Findings.Add(
                ModelRules.UnknownTargetClass, Anchor.WholeFile(schema.Main.Name), name, Suggestion.For(name, classes.Select(c => c.Name)));
        }

        return named;
    }

    private static EquatableArray<ModelClass> TreeRoots(IReadOnlyList<ModelClass> classes, SchemaIndex schema)
    {
        ILookup<string, ModelClass> byFile = classes.Where(c => c.IsTreeRoot).ToLookup(c => c.Definition.File, StringComparer.Ordinal);
        return schema.Files.Select(f => byFile[f.Name]).FirstOrDefault(roots => roots.Any())?.ToEquatableArray() ?? default;
    }
}
