using System.Text.Json;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>The valid cases of LinkML's compliance suite. They lie beside the repository, not in it.</summary>
internal static class ComplianceCases
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "..", "shared", "linkml");

    public static bool AreThere => Directory.Exists(Folder);

    /// <summary>Each case's schema and data, compiled.</summary>
    public static IEnumerable<(string Id, Compilation Compilation)> Compile()
    {
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "cases.json")));
        foreach (JsonElement @case in cases.RootElement.EnumerateArray().Where(c => c.GetProperty("valid").GetBoolean()))
        {
            yield return (Text(@case, "id"), Compile(Text(@case, "schema"), Text(@case, "data"), Text(@case, "target_class")));
        }
    }

    private static Compilation Compile(string schema, string data, string targetClass)
    {
        var files = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        InputFile? Load(string name)
        {
            string path = Path.Combine(Folder, name);
            return File.Exists(path) ? files[name] = new InputFile(path, name, File.ReadAllText(path)) : null;
        }

        // Reading the model once tells which files it imports.
        ModelReader.Read(
            YamlReader.Read(Load(schema)!).Content, name => Load(name) is { } file ? YamlReader.Read(file).Content : null, targetClass);
        Load(data);
        return FactCompiler.Compile(new CompilerInput(files.Values.ToEquatableArray(), schema) { TargetClass = targetClass });
    }

    private static string Text(JsonElement @case, string key) => @case.GetProperty(key).GetString()!;
}
