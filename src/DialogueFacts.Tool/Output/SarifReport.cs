using System.Text;
using System.Text.Json;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Output;

/// <summary>SARIF 2.1.0 (OASIS standard), with second places as related locations.</summary>
internal sealed class SarifReport : Report
{
    public override void Write(IReadOnlyList<ConfiguredFinding> findings, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            Write(findings, json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void Write(IReadOnlyList<ConfiguredFinding> findings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool([.. findings.Select(f => f.Finding.Rule).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)], json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (ConfiguredFinding finding in findings)
        {
            WriteResult(finding, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(IReadOnlyList<Rule> rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dialoguefacts");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title, json);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(ConfiguredFinding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Finding.Rule.Id);
        json.WriteString("level", Level(finding.Severity));
        WriteText("message", finding.Finding.Message, json);
        WriteLocations("locations", [finding.Finding.Location], json);
        WriteLocations("relatedLocations", finding.Finding.Related, json);
        json.WriteEndObject();
    }

    private static void WriteLocations(string name, IReadOnlyCollection<Location> locations, Utf8JsonWriter json)
    {
        if (locations.All(l => l.Path.Length == 0))
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (Location at in locations.Where(l => l.Path.Length > 0))
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(at.Path));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Start.Line + 1);
            json.WriteNumber("startColumn", at.Start.Column + 1);
            json.WriteNumber("endLine", at.End.Line + 1);
            json.WriteNumber("endColumn", at.End.Column + 1);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Relative paths stay relative, so that whoever shows the report can resolve them.</summary>
    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
