using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Generator.Emit;

namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Somebody who writes a model and facts: text in, C# out.</summary>
internal sealed class Author
{
    private const string Head =
        """
        id: https://example.org/model
        name: model
        prefixes:
          linkml: https://w3id.org/linkml/
          ex: https://example.org/
        default_prefix: ex
        default_range: string
        imports:
          - linkml:types

        """;

    private readonly Compilation _compilation;

    public Author(Compilation compilation, string rootNamespace = "Authored")
    {
        _compilation = compilation;
        Assert.NotNull(compilation.Model);
        Plan = ApiPlanner.Plan(compilation.Model, rootNamespace);
    }

    public ApiPlan Plan { get; }

    /// <summary>What emitting finds.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>A model of some classes, under a schema that imports LinkML's types, and files of facts.</summary>
    public static Author Writes(string model, params string[] facts) =>
        WritesFiles([("model.yaml", Head + model), .. facts.Select((text, i) => ($"facts/file{i}.yaml", text))]);

    /// <summary>Whole files, the model first.</summary>
    public static Author WritesFiles(params (string Name, string Text)[] files) => WritesFiles(files, snapshots: []);

    public static Author WritesFiles((string Name, string Text)[] files, SnapshotFile[] snapshots)
    {
        Compilation compilation = FactCompiler.Compile(
            new CompilerInput(files.Select(f => new InputFile("/" + f.Name, f.Name, f.Text)).ToEquatableArray(), files[0].Name)
            {
                Snapshots = snapshots.ToEquatableArray(),
            });
        string[] errors = [.. compilation.Findings.Where(f => f.Rule.Severity == Severity.Error).Select(f => $"{f.Location.Path} {f.Rule.Id}: {f.Message}")];
        Assert.True(errors.Length == 0, string.Join('\n', errors));
        return new Author(compilation);
    }

    public EquatableArray<GeneratedFile> Emit()
    {
        MemberNames names = MemberNames.Of(Plan, _compilation.Index!);
        var findings = new List<Finding>();
        var generated = new List<GeneratedFile>(ModelEmitter.Emit(Plan));
        for (int i = 0; i < _compilation.Files.Count; i++)
        {
            FileMembers members = FileMembers.Of(Plan, _compilation.Files[i], i, _compilation.Links[i], _compilation.Index!, names);
            findings.AddRange(members.Findings);
            generated.Add(FactFileEmitter.Emit(Plan, _compilation.Files[i], members.Members, _compilation.Evidence[i].Matches, _compilation.Links[i]));
        }

        generated.Add(IndexEmitter.Emit(
            Plan, _compilation.Index!, _compilation.Files.Select(f => f.Facts.Count).ToEquatableArray(), _compilation.Inverses));
        Findings = findings;
        return generated.ToEquatableArray();
    }
}
