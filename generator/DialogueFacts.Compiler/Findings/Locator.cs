using System.Globalization;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Findings;

/// <summary>The last step of all findings: anchors become places, arguments a message.</summary>
public sealed class Locator(IEnumerable<YamlPositions> files)
{
    private readonly Dictionary<string, YamlPositions> _files = files.GroupBy(f => f.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>In order of file, place, rule and message; those of the project as a whole first.</summary>
    public EquatableArray<LocatedFinding> LocateAll(IEnumerable<Finding> findings) => findings
        .Select(Locate)
        .OrderBy(f => f.Location.Path, StringComparer.Ordinal)
        .ThenBy(f => f.Location.Span.Start)
        .ThenBy(f => f.Location.Span.End)
        .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
        .ThenBy(f => f.Message, StringComparer.Ordinal)
        .ToEquatableArray();

    public LocatedFinding Locate(Finding finding) => new(
        finding.Rule,
        Locate(finding.At),
        string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments.Select(Print)]),
        finding.Related.Select(Locate).ToEquatableArray());

    private Location Locate(Anchor anchor)
    {
        if (!_files.TryGetValue(anchor.File, out YamlPositions? positions))
        {
            return new Location(anchor.File, default, default, default);
        }

        TextSpan span = positions.SpanOf(anchor);
        return new Location(positions.Path, span, positions.Lines[span.Start], positions.Lines[span.End]);
    }

    private string Print(Argument argument) => argument.Place is not { } place
        ? argument.Text
        : place.File + Locate(place).Start;
}
