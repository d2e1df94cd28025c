using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Finds the class that data files hold.</summary>
internal static class RootFinder
{
    /// <summary>The class that was named; else the tree root of the first file that has one. An import's root gives way to the importer's.</summary>
    public static ModelClass? Find(IReadOnlyList<ModelClass> classes, SchemaIndex schema, string? targetClass)
    {
        ModelClass? root = targetClass is null ? TreeRoot(classes, schema) : Named(classes, schema, targetClass);
        if (root is not null && root.TypeDesignator is null && (root.IsAbstract || root.IsMixin))
        {
            schema.Findings.Add(ModelRules.AbstractRoot, root.Definition, root.Name, root.IsAbstract ? "abstract" : "a mixin");
        }

        return root;
    }

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

    private static ModelClass? TreeRoot(IReadOnlyList<ModelClass> classes, SchemaIndex schema)
    {
        foreach (SchemaFile file in schema.Files)
        {
            ModelClass[] roots = [.. classes.Where(c => c.IsTreeRoot && c.Definition.File == file.Name)];
            foreach (ModelClass second in roots.Skip(1))
            {
                schema.Findings.Add(ModelRules.SecondTreeRoot, second.Definition, second.Name, roots[0].Name, roots[0].Definition);
            }

            if (roots.Length > 0)
            {
                return roots[0];
            }
        }

        return null;
    }
}
