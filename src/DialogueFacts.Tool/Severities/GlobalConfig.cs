using System.Collections.Frozen;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Tool.Severities;

/// <summary>
/// The severities that <c>.globalconfig</c> files give to rules, as builds read them: each file of that name in a folder above the model
/// counts, and of two that say different things about one rule neither does, unless their <c>global_level</c> differs.
/// </summary>
internal sealed class GlobalConfig
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    private readonly FrozenDictionary<string, string> _severities;

    private GlobalConfig(IEnumerable<(string Rule, string Severity)> severities) =>
        _severities = severities.ToFrozenDictionary(s => s.Rule, s => s.Severity, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the files above <paramref name="path"/> say. Files that cannot be read are passed over.</summary>
    public static GlobalConfig Above(string path)
    {
        var files = new List<GlobalConfigFile>();
        for (DirectoryInfo? folder = Directory.GetParent(Path.GetFullPath(path)); folder is not null; folder = folder.Parent)
        {
            if (GlobalConfigFile.TryRead(Path.Combine(folder.FullName, ".globalconfig")) is { } file)
            {
                files.Add(file);
            }
        }

        return new GlobalConfig(files.SelectMany(f => f.Entries.Select(e => (f.Level, e.Key, e.Value)))
            .Where(e => e.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && e.Key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
            .GroupBy(e => e.Key[Prefix.Length..^Suffix.Length], StringComparer.OrdinalIgnoreCase)
            .Select(g => (g.Key, Values: g.Where(e => e.Level == g.Max(x => x.Level)).Select(e => e.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToArray()))
            .Where(g => g.Values.Length == 1)
            .Select(g => (g.Key, g.Values[0])));
    }

    /// <summary>The findings with their severities, without those that are switched off. Rules that are not configurable stay as they are.</summary>
    public IEnumerable<ConfiguredFinding> Apply(IEnumerable<LocatedFinding> findings)
    {
        foreach (LocatedFinding finding in findings)
        {
            if (SeverityOf(finding.Rule) is { } severity)
            {
                yield return new ConfiguredFinding(finding, severity);
            }
        }
    }

    private Severity? SeverityOf(Rule rule) =>
        !rule.IsConfigurable || !_severities.TryGetValue(rule.Id, out string? configured) ? rule.Severity : configured.ToUpperInvariant() switch
        {
            "ERROR" => Severity.Error,
            "WARNING" => Severity.Warning,
            "SUGGESTION" => Severity.Info,
            "SILENT" or "NONE" => null,
            _ => rule.Severity,
        };
}
