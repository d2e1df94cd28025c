using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Imports;

/// <summary>Tells which files are model, for those who have to know before they read it.</summary>
public static class ModelFiles
{
    /// <summary>The model's main file and all that it imports, the compiler's own schemas among them. What is missing is left out.</summary>
    /// <param name="find">Gives a file by its name, or null. It is asked for nothing but files that the model may mean.</param>
    public static EquatableArray<YamlContent> Gather(YamlContent main, Func<string, YamlContent?> find) =>
        new ImportClosure(find, new ModelFindings()).Gather(main).Select(f => f.Content).ToEquatableArray();
}
