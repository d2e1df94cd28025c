using DialogueFacts.Compiler.Checks;
using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Exceptions;
using DialogueFacts.Compiler.Checks.Relations;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler;

/// <summary>
/// Text in, facts and findings out: every stage, once. The generator calls the same stages one by one, so that it can leave out those
/// whose input did not change.
/// </summary>
public sealed class FactCompiler
{
    private readonly CompilerInput _input;
    private readonly YamlFiles _files;
    private readonly List<Finding> _findings = [];
    private EquatableArray<YamlPositions> _positions;

    private FactCompiler(CompilerInput input)
    {
        _input = input;
        _files = new YamlFiles([.. input.Files.OrderBy(f => f.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Never throws, whatever the files say. The order of files does not matter.</summary>
    public static Compilation Compile(CompilerInput input)
    {
        var compiler = new FactCompiler(input);
        Compilation compilation = compiler.Read();
        return compilation with { Findings = compiler.Locate(compilation) };
    }

    private Compilation Read()
    {
        if (_files.Find(_input.Model) is not { } main)
        {
            ReadFacts(null);
            _findings.Add(Finding.Of(CompilerRules.NoModel, Anchor.Project, _input.Model));
            return new Compilation();
        }

        ModelReading reading = ModelReader.Read(main, _files.Find, _input.TargetClass);
        _findings.AddRange(reading.Findings);
        EquatableArray<FactFile> files = ReadFacts(reading.Model);
        return reading.Model is { } model ? Check(model, files) : new Compilation();
    }

    /// <summary>Files that the model imports are model, all others data.</summary>
    /// <param name="model">Null: there is none to read them against.</param>
    private EquatableArray<FactFile> ReadFacts(FactModel? model)
    {
        var modelFiles = new HashSet<string>(model?.Files.Select(f => f.Name) ?? [], StringComparer.Ordinal);
        var read = _files.PassThrough(f => model is null || modelFiles.Contains(f.Name) ? null : FactReader.Read(f, model)).ToList();
        _positions = read.Select(f => f.Positions).ToEquatableArray();
        _findings.AddRange(read.SelectMany(f => f.Findings));
        FactReading[] readings = [.. read.Select(f => f.Made).OfType<FactReading>()];
        _findings.AddRange(readings.SelectMany(r => r.Findings));
        return readings.Select(r => r.File).ToEquatableArray();
    }

    private Compilation Check(FactModel model, EquatableArray<FactFile> files)
    {
        EvidenceVocabulary vocabulary = EvidenceVocabulary.Of(model);
        DeclaredRules rules = DeclaredRules.Of(model);
        _findings.AddRange(rules.Findings);

        EquatableArray<FileIndex> indexes = files.Select(f => FileIndex.Of(f, rules, vocabulary)).ToEquatableArray();
        FactIndex index = FactIndex.Of(model, indexes.Select(i => i.Identities).ToEquatableArray());
        EquatableArray<FileLinking> linkings = files.Select(f => FileLinker.Link(f, index, vocabulary)).ToEquatableArray();
        _findings.AddRange(linkings.SelectMany(l => l.Findings));
        _findings.AddRange(FactChecks.Check(index, rules, indexes, linkings));
        _findings.AddRange(CheckNames(model, files, index, linkings));

        return new Compilation
        {
            Model = model,
            Files = files,
            Indexes = indexes,
            Index = index,
            Links = linkings.Select(l => l.Links).ToEquatableArray(),
            Inverses = InversePairs.Of(index, rules, indexes),
            Evidence = CheckEvidence(files, vocabulary, indexes, index),
        };
    }

    /// <summary>Nobody's C# is generated here, but what it would lack is a finding wherever facts are checked.</summary>
    private static IEnumerable<Finding> CheckNames(
        FactModel model, EquatableArray<FactFile> files, FactIndex index, EquatableArray<FileLinking> linkings)
    {
        ApiPlan plan = ApiPlanner.Plan(model, "");
        MemberNames names = MemberNames.Of(plan, index);
        return names.Clashes.Count == 0
            ? []
            : files.SelectMany((file, i) => FileMembers.Of(plan, file, i, linkings[i].Links, index, names).Findings);
    }

    private EquatableArray<EvidenceReading> CheckEvidence(
        EquatableArray<FactFile> files, EvidenceVocabulary vocabulary, EquatableArray<FileIndex> indexes, FactIndex index)
    {
        SourceTable sources = SourceTable.Of(indexes.Select(i => i.Sources));
        SnapshotTable snapshots = SnapshotTable.Of(_input.Snapshots);
        NameTable names = NameTable.Of(indexes.Select(i => i.Names));
        EquatableArray<EvidenceReading> readings = files
            .Select(f => EvidenceReader.Check(f, vocabulary, sources, names, snapshots, _input.Evidence))
            .ToEquatableArray();
        _findings.AddRange(readings.SelectMany(r => r.Findings));
        _findings.AddRange(InverseSupport.Check(readings));
        _findings.AddRange(SpeakerCheck.Check(readings, index));
        return readings;
    }

    private EquatableArray<LocatedFinding> Locate(Compilation compilation) => new Locator(_positions)
        .LocateAll(BrokenModel.Silence(compilation.Model, Excuses.Apply(FactPlaces.Find(_findings, compilation.Indexes), compilation.Indexes)));
}
