using DialogueFacts.Compiler.Checks;
using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler;

/// <summary>
/// Text in, facts and findings out: every stage, once. The generator calls the same stages one by one, so that it can leave out those
/// whose input did not change.
/// </summary>
public static class FactCompiler
{
    /// <summary>Never throws, whatever the files say. The order of files does not matter.</summary>
    public static Compilation Compile(CompilerInput input)
    {
        YamlFile[] files = [.. input.Files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(YamlReader.Read)];
        var findings = new List<Finding>(files.SelectMany(f => f.Findings));
        Compilation compilation = Compile(input, files, findings);
        return compilation with { Findings = Locate(files, findings) };
    }

    private static Compilation Compile(CompilerInput input, YamlFile[] files, List<Finding> findings)
    {
        YamlContent? Find(string name) => Array.Find(files, f => f.Content.Name == name)?.Content;

        if (Find(input.Model) is not { } main)
        {
            findings.Add(Finding.Of(CompilerRules.NoModel, Anchor.Project, input.Model));
            return new Compilation(default(EquatableArray<LocatedFinding>));
        }

        ModelReading reading = ModelReader.Read(main, Find, input.TargetClass);
        findings.AddRange(reading.Findings);
        return reading.Model is { } model
            ? Compile(model, files.Select(f => f.Content), findings)
            : new Compilation(default(EquatableArray<LocatedFinding>));
    }

    private static Compilation Compile(FactModel model, IEnumerable<YamlContent> files, List<Finding> findings)
    {
        var modelFiles = new HashSet<string>(model.Files.Select(f => f.Name), StringComparer.Ordinal);
        FactReading[] readings = [.. files.Where(f => !modelFiles.Contains(f.Name)).Select(f => FactReader.Read(f, model))];
        findings.AddRange(readings.SelectMany(r => r.Findings));
        EquatableArray<FactFile> facts = readings.Select(r => r.File).ToEquatableArray();

        EvidenceVocabulary vocabulary = EvidenceVocabulary.Of(model);
        DeclaredRules rules = DeclaredRules.Of(model);
        findings.AddRange(rules.Findings);
        EquatableArray<FileIndex> indexes = facts.Select(f => FileIndex.Of(f, rules, vocabulary)).ToEquatableArray();
        FactIndex index = FactIndex.Of(model, indexes.Select(i => i.Identities).ToEquatableArray());
        EquatableArray<FileLinking> linkings = facts.Select(f => FileLinker.Link(f, index, vocabulary)).ToEquatableArray();
        findings.AddRange(linkings.SelectMany(l => l.Findings));
        findings.AddRange(FactChecks.Check(index, rules, indexes, linkings));

        return new Compilation(default(EquatableArray<LocatedFinding>))
        {
            Model = model,
            Files = facts,
            Index = index,
            Links = linkings.Select(l => l.Links).ToEquatableArray(),
        };
    }

    private static EquatableArray<LocatedFinding> Locate(YamlFile[] files, List<Finding> findings)
    {
        var locator = new Locator(files.Select(f => f.Positions));
        return findings.Select(locator.Locate)
            .OrderBy(f => f.Location.Path, StringComparer.Ordinal)
            .ThenBy(f => f.Location.Span.Start)
            .ThenBy(f => f.Location.Span.End)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
