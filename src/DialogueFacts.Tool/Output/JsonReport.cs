using System.Text.Encodings.Web;
using System.Text.Json;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Output;

/// <summary>An array of <c>{"file","line","column","endLine","endColumn","severity","id","message"}</c>, lines and columns from 1.</summary>
internal sealed class JsonReport : Report
{
    /// <summary>Readable in a terminal; the output is a document of its own, never part of a page.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(IReadOnlyList<ConfiguredFinding> findings, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (ConfiguredFinding finding in findings)
            {
                Write(finding, json);
            }

            json.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void Write(ConfiguredFinding finding, Utf8JsonWriter json)
    {
        Location at = finding.Finding.Location;
        json.WriteStartObject();
        json.WriteString("file", at.Path);
        json.WriteNumber("line", at.Start.Line + 1);
        json.WriteNumber("column", at.Start.Column + 1);
        json.WriteNumber("endLine", at.End.Line + 1);
        json.WriteNumber("endColumn", at.End.Column + 1);
        json.WriteString("severity", TextReport.Word(finding.Severity));
        json.WriteString("id", finding.Finding.Rule.Id);
        json.WriteString("message", finding.Finding.Message);
        json.WriteEndObject();
    }
}
