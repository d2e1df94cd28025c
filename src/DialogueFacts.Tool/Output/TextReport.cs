using System.Globalization;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Tool.Severities;

namespace DialogueFacts.Tool.Output;

/// <summary>MSBuild's canonical form, a line each: <c>file(line,column,endLine,endColumn): severity id: message</c>.</summary>
internal sealed class TextReport : Report
{
    public override void Write(IReadOnlyList<ConfiguredFinding> findings, TextWriter output)
    {
        foreach (ConfiguredFinding finding in findings)
        {
            Location at = finding.Finding.Location;
            string place = at.Path.Length == 0
                ? "dialoguefacts"
                : string.Create(CultureInfo.InvariantCulture, $"{at.Path}({at.Start.Line + 1},{at.Start.Column + 1},{at.End.Line + 1},{at.End.Column + 1})");
            output.WriteLine($"{place}: {Word(finding.Severity)} {finding.Finding.Rule.Id}: {finding.Finding.Message}");
        }
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
