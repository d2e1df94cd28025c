using System.Text.Json;

namespace DialogueFacts.Tool.Tests.JsonSchema;

/// <summary>
/// The cases of LinkML's compliance suite, judged by the JSON Schema that the tool writes: it accepts whatever the compiler accepts, and
/// rejects what the compiler rejects unless JSON Schema has no words for it. The cases lie beside the repository, not in it.
/// </summary>
public sealed class SchemaComplianceTests
{
    private static readonly string? Folder = RepositoryFolder.Shared("linkml");

    private static readonly Lazy<Dictionary<string, JsonElement>> ById = new(Read);

    private static readonly Dictionary<string, JsonJudge> Judges = new(StringComparer.Ordinal);

    /// <summary>Of the cases, those that <c>docs/tool.md</c> says JSON Schema has no words for.</summary>
    private static readonly Lazy<HashSet<string>> Unsayable = new(() =>
        [.. RepositoryFolder.Read("docs/tool.md").Split('\n').Where(l => l.StartsWith("| `test_", StringComparison.Ordinal)).Select(l => l.Split('`')[1])]);

    public static TheoryData<string> Cases() => [.. ById.Value.Keys];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public void Accepts_what_the_compiler_accepts(string id)
    {
        JsonElement @case = ById.Value[id];
        string schema = Path.Combine(Folder!, Text(@case, "schema"));
        string data = Path.Combine(Folder!, Text(@case, "data"));
        string target = Text(@case, "target_class");

        string[] problems = Judge(schema, target).Problems(File.ReadAllText(data));

        string[] rules = Rejections(schema, data, target);
        Assert.True(problems.Length == 0 || rules.Length > 0, string.Join('\n', problems));
        Assert.True(Unsayable.Value.Contains(id) == (problems.Length == 0 && rules.Length > 0), $"Only the compiler rejects it: {string.Join(", ", rules)}.");
    }

    private static JsonJudge Judge(string schema, string target)
    {
        string key = $"{schema} {target}";
        lock (Judges)
        {
            return Judges.TryGetValue(key, out JsonJudge? judge)
                ? judge
                : Judges[key] = new JsonJudge(Run("schema", "-s", schema, "-C", target, schema));
        }
    }

    private static string[] Rejections(string schema, string data, string target)
    {
        using JsonDocument findings = JsonDocument.Parse(Run("validate", "--format", "json", "-s", schema, "-C", target, data));
        return [.. findings.RootElement.EnumerateArray()
            .Where(f => Text(f, "severity") == "error" && Text(f, "file").EndsWith(Path.GetFileName(data), StringComparison.Ordinal))
            .Select(f => Text(f, "id"))];
    }

    private static string Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int exitCode = CommandLine.Run(arguments, output, errors);
        Assert.True(exitCode is ExitCodes.NoErrors or ExitCodes.Errors, errors.ToString());
        return output.ToString();
    }

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static Dictionary<string, JsonElement> Read()
    {
        using JsonDocument cases = JsonDocument.Parse(Folder is null ? "[]" : File.ReadAllText(Path.Combine(Folder, "cases.json")));
        return cases.RootElement.EnumerateArray().ToDictionary(c => Text(c, "id"), c => c.Clone(), StringComparer.Ordinal);
    }
}
