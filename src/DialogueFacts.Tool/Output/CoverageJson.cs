using System.Text;
using System.Text.Json;
using DialogueFacts.Compiler.Evidence.Coverage;

namespace DialogueFacts.Tool.Output;

/// <summary>An object with <c>kinds</c> and <c>sources</c>; lines and columns from 1, <c>start</c> and <c>end</c> in UTF-16 units of the snapshot.</summary>
internal sealed class CoverageJson : CoverageReport
{
    public override void Write(FactCoverage coverage, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("kinds");
            foreach (KindCoverage kind in coverage.Kinds)
            {
                Write(kind, json);
            }

            json.WriteEndArray();
            json.WriteStartArray("sources");
            foreach (SourceCoverage source in coverage.Sources)
            {
                Write(source, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }

    private static void Write(KindCoverage kind, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind.Kind);
        json.WriteNumber("facts", kind.Facts);
        json.WriteNumber("values", kind.Values);
        Write(kind.Counts, json);
        json.WriteNumber("fromElsewhere", kind.FromElsewhere);
        json.WriteNumber("unsupported", kind.Unsupported);
        json.WriteEndObject();
    }

    private static void Write(SourceCoverage source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("source", source.Id);
        json.WriteString("file", source.File);
        json.WriteNumber("excerpts", source.Excerpts);
        Write(source.Counts, json);
        json.WriteNumber("characters", source.Characters);
        json.WriteNumber("citedCharacters", source.CitedCharacters);
        json.WriteStartArray("uncited");
        foreach (UncitedPassage passage in source.Uncited)
        {
            json.WriteStartObject();
            json.WriteNumber("line", passage.Start.Line + 1);
            json.WriteNumber("column", passage.Start.Column + 1);
            json.WriteNumber("endLine", passage.End.Line + 1);
            json.WriteNumber("endColumn", passage.End.Column + 1);
            json.WriteNumber("start", passage.Span.Start);
            json.WriteNumber("end", passage.Span.End);
            json.WriteString("text", passage.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ValueCounts counts, Utf8JsonWriter json)
    {
        json.WriteNumber("supported", counts.Supported);
        json.WriteNumber("exact", counts.Exact);
        json.WriteNumber("typographic", counts.Typographic);
        json.WriteNumber("edited", counts.Edited);
        json.WriteNumber("unchecked", counts.Unchecked);
    }
}
