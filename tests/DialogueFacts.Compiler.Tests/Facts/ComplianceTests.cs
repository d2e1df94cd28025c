using System.Text.Json;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>The cases of LinkML's compliance suite: data that are valid or not. They lie beside the repository, not in it.</summary>
public sealed class ComplianceTests
{
    private static readonly string? Folder = RepositoryFolder.Shared("linkml");

    private static readonly Lazy<Dictionary<string, JsonElement>> ById = new(Read);

    public static TheoryData<string> Cases() => [.. ById.Value.Keys];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public void Judges_data_as_the_suite_does(string id)
    {
        JsonElement @case = ById.Value[id];

        string[] errors = Errors(Text(@case, "schema"), Text(@case, "data"), Text(@case, "target_class"));

        Assert.True(@case.GetProperty("valid").GetBoolean() == (errors.Length == 0), errors.Length == 0 ? "No error is found." : string.Join('\n', errors));
    }

    private static string[] Errors(string schema, string data, string targetClass)
    {
        var files = new Dictionary<string, InputFile>(StringComparer.Ordinal);
        InputFile? Load(string name)
        {
            string path = Path.Combine(Folder!, name);
            return File.Exists(path) ? files[name] = new InputFile(path, name, File.ReadAllText(path)) : null;
        }

        // Reading the model once tells which files it imports.
        ModelReader.Read(
            YamlReader.Read(Load(schema)!).Content, name => Load(name) is { } file ? YamlReader.Read(file).Content : null, targetClass);
        Load(data);
        var input = new CompilerInput(files.Values.ToEquatableArray(), schema) { TargetClass = targetClass };
        return [.. FactCompiler.Compile(input).Findings.Where(f => f.Rule.Severity == Severity.Error).Select(f => $"{f.Rule.Id} {f.Message}")];
    }

    private static string Text(JsonElement @case, string key) => @case.GetProperty(key).GetString()!;

    private static Dictionary<string, JsonElement> Read()
    {
        using JsonDocument cases = JsonDocument.Parse(Folder is null ? "[]" : File.ReadAllText(Path.Combine(Folder, "cases.json")));
        return cases.RootElement.EnumerateArray().ToDictionary(c => Text(c, "id"), c => c.Clone(), StringComparer.Ordinal);
    }
}
