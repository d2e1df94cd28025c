using System.Security.Cryptography;
using System.Text;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Tests;

/// <summary>A model, data files and snapshots as an author has them; compiled through the front door.</summary>
internal sealed class FactProject
{
    private const string ModelName = "model.yaml";

    private const string Header = """
        id: https://example.org/test
        name: test
        prefixes:
          linkml: https://w3id.org/linkml/
          ex: https://example.org/
          sh: http://www.w3.org/ns/shacl#
          schema: http://schema.org/
          dialoguefacts: https://w3id.org/dialoguefacts/
        default_prefix: ex
        default_range: string

        """;

    private readonly List<InputFile> _files = [];
    private readonly List<SnapshotFile> _snapshots = [];
    private readonly HashSet<string> _ignored = new(StringComparer.Ordinal);
    private string? _target;
    private EvidenceOptions _evidence = EvidenceOptions.Default;

    /// <summary>A project whose model has the usual header and imports <c>linkml:types</c> and <c>evidence</c>.</summary>
    public static FactProject Of(string model) => new FactProject().File(ModelName, Header + "imports: [linkml:types, evidence]\n" + model);

    /// <summary>A project whose model is just this.</summary>
    public static FactProject OfModel(string model) => new FactProject().File(ModelName, model);

    /// <summary>Adds a file.</summary>
    public FactProject File(string name, string text)
    {
        _files.Add(new InputFile(name, name, text));
        return this;
    }

    public FactProject Snapshot(string name, string? text)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? "")));
        _snapshots.Add(new SnapshotFile(name, name, text, hash));
        return this;
    }

    public FactProject Target(string @class)
    {
        _target = @class;
        return this;
    }

    public FactProject Asking(EvidenceOptions evidence)
    {
        _evidence = evidence;
        return this;
    }

    /// <summary>Leaves a rule that a test is not about out of the findings.</summary>
    public FactProject Ignoring(string id)
    {
        _ignored.Add(id);
        return this;
    }

    /// <summary>The same files, handed over the other way round.</summary>
    public FactProject Reversed()
    {
        _files.Reverse();
        _snapshots.Reverse();
        return this;
    }

    public Compilation Compile() => FactCompiler.Compile(
        new CompilerInput(new EquatableArray<InputFile>([.. _files]), ModelName)
        {
            Snapshots = new EquatableArray<SnapshotFile>([.. _snapshots]),
            TargetClass = _target,
            Evidence = _evidence,
        });

    /// <summary>All findings, each as <c>file(line,column) id: message</c>.</summary>
    public string[] Findings() => [.. Compile().Findings.Where(f => !_ignored.Contains(f.Rule.Id)).Select(Show)];

    /// <summary>The findings of one rule.</summary>
    public string[] Findings(string id) => [.. Compile().Findings.Where(f => f.Rule.Id == id).Select(Show)];

    private static string Show(LocatedFinding finding) => $"{finding.Location.Path}{finding.Location.Start} {finding.Rule.Id}: {finding.Message}";
}
