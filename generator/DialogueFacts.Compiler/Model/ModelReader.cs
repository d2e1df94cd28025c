using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Imports;
using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model;

/// <summary>Resolves a schema and its imports.</summary>
public static class ModelReader
{
    /// <summary>Never throws, whatever the files say.</summary>
    /// <param name="main">The schema itself.</param>
    /// <param name="find">Gives the content of an imported file by its name (resolved against the importing file's folder), or null.
    /// <c>linkml:types</c> and its companions, and <c>evidence</c> if no such file exists, are the compiler's own.</param>
    /// <param name="targetClass">The class that data files hold, if not the tree root.</param>
    public static ModelReading Read(YamlContent main, Func<string, YamlContent?> find, string? targetClass)
    {
        var findings = new ModelFindings();
        IReadOnlyList<SchemaFile> files = new ImportClosure(find, findings).Gather(main);
        foreach (SchemaFile file in files)
        {
            if (file.Root.Source is YamlMapping && file.Content.Documents.Count > 0)
            {
                new SchemaCheck(file, findings).Run();
            }
            else if (!file.Content.IsBroken)
            {
                // a broken file has its finding already
                findings.Add(ModelRules.NoSchema, Anchor.WholeFile(file.Name), file.Name);
            }
        }

        FactModel? model = main.Documents.Count > 0 && main.Documents[0] is YamlMapping
            ? new ModelResolver(new SchemaIndex(files, findings)).Resolve(targetClass)
            : null;
        return new ModelReading(model, BrokenImports.Silence(findings.ToEquatableArray()));
    }
}
