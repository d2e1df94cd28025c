using DialogueFacts.Compiler.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using Location = Microsoft.CodeAnalysis.Location;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace DialogueFacts.Generator.Diagnostics;

/// <summary>Findings as diagnostics, with their exact spans in the YAML.</summary>
internal static class FindingReporter
{
    public static Diagnostic ToDiagnostic(LocatedFinding finding) => Diagnostic.Create(
        Descriptors.Of(finding.Rule),
        ToLocation(finding.Location),
        finding.Related.Select(ToLocation),
        finding.Message);

    private static Location ToLocation(Compiler.Findings.Location location) => location.Path.Length == 0
        ? Location.None
        : Location.Create(
            location.Path,
            TextSpan.FromBounds(location.Span.Start, location.Span.End),
            new LinePositionSpan(
                new LinePosition(location.Start.Line, location.Start.Column),
                new LinePosition(location.End.Line, location.End.Column)));
}
