using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Tests.Rules;

/// <summary>The files of one example.</summary>
internal sealed class RuleExample
{
    private const string Model = "facts/model.yaml";
    private const string Project = "Bridges.csproj";

    /// <summary>In place of a language, says that there is no such file.</summary>
    private const string Absent = "absent";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private RuleExample()
    {
    }

    /// <summary>The files that pages need not show: <c>docs/rules/example</c>.</summary>
    public static RuleExample Common
    {
        get
        {
            var example = new RuleExample();
            string folder = RepositoryFolder.PathOf("docs/rules/example");
            foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            {
                example._files[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllBytes(path);
            }

            return example;
        }
    }

    /// <summary>The common files with those replaced that a page shows; or, if one of these is a model, these alone.</summary>
    public static RuleExample Of(string markdown)
    {
        IReadOnlyList<(string Language, string File, string Text)> shown = DocumentExamples.InText(markdown);
        RuleExample example = shown.Any(f => f is { Language: not Absent, File: Model }) ? new() : Common;
        foreach ((string language, string file, string text) in shown)
        {
            if (language == Absent)
            {
                example._files.Remove(file);
            }
            else
            {
                example._files[file] = ExampleText.ToBytes(text);
            }
        }

        return example;
    }

    /// <summary>All findings, as <c>dialoguefacts validate</c> prints them.</summary>
    public string[] Findings() => [.. FactCompiler.Compile(Input()).Findings.Select(Print)];

    private CompilerInput Input()
    {
        var files = _files.Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(f => new InputFile(f.Key, f.Key, Utf8Text.Decode(f.Value)));
        var snapshots = _files.Where(f => f.Key.StartsWith("seeds/", StringComparison.Ordinal))
            .Select(f => new SnapshotFile(f.Key, f.Key, Utf8Text.Decode(f.Value), Convert.ToHexStringLower(SHA256.HashData(f.Value))));
        return new CompilerInput(files.ToEquatableArray(), Model)
        {
            Snapshots = snapshots.ToEquatableArray(),
            TargetClass = Property("DialogueFactsTargetClass"),
            Evidence = Property("DialogueFactsLowestTier") is { } tier ? new EvidenceOptions { LowestTier = Enum.Parse<MatchTier>(tier) } : EvidenceOptions.Default,
        };
    }

    /// <summary>What the example's project file sets.</summary>
    private string? Property(string name) => _files.TryGetValue(Project, out byte[]? project)
        ? XDocument.Load(new MemoryStream(project)).Descendants(name).SingleOrDefault()?.Value
        : null;

    private static string Print(LocatedFinding finding)
    {
        Location at = finding.Location;
        string place = at.Path.Length == 0
            ? "dialoguefacts"
            : string.Create(CultureInfo.InvariantCulture, $"{at.Path}({at.Start.Line + 1},{at.Start.Column + 1},{at.End.Line + 1},{at.End.Column + 1})");
        return $"{place}: {RuleRecord.Word(finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}";
    }
}
