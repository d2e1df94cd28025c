using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;
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

    private readonly FactModel _model;
    private readonly EquatableArray<FactFile> _files;
    private readonly EquatableArray<ExcerptPlace> _places;

    private Author(FactModel model, EquatableArray<FactFile> files, EquatableArray<ExcerptPlace> places)
    {
        _model = model;
        _files = files;
        _places = places;
        Plan = ApiPlanner.Plan(model, "Authored");
    }

    public ApiPlan Plan { get; }

    public EquatableArray<Finding> NamingFindings { get; private set; }

    /// <summary>A model of some classes, under a schema that imports LinkML's types, and files of facts.</summary>
    public static Author Writes(string model, params string[] files) => WritesWhole(Head + model, files);

    public static Author WritesWhole(string model, params string[] files)
    {
        ModelReading reading = ModelReader.Read(Parse("model.yaml", model), _ => null, null);
        Assert.Empty(reading.Findings.Select(Describe));
        var read = new List<FactFile>();
        for (int i = 0; i < files.Length; i++)
        {
            FactReading facts = FactReader.Read(Parse($"facts/file{i}.yaml", files[i]), reading.Model!);
            Assert.Empty(facts.Findings.Select(Describe));
            read.Add(facts.File);
        }

        return new Author(reading.Model!, read.ToEquatableArray(), default);
    }

    public EquatableArray<GeneratedFile> Emit()
    {
        FactIndex index = FactIndex.Of(_model, _files.Select(f => FileIdentitiesOf(f)).ToEquatableArray());
        MemberNames names = MemberNames.Of(Plan, index);
        var generated = new List<GeneratedFile>(ModelEmitter.Emit(Plan));
        var findings = new List<Finding>();
        for (int i = 0; i < _files.Count; i++)
        {
            FactFile file = _files[i];
            FileMembers members = FileMembers.Of(Plan, file, i, new FileLinks(file.Name, default, default), index, names);
            findings.AddRange(members.Findings);
            generated.Add(FactFileEmitter.Emit(Plan, file, members.Members, _places));
        }

        generated.Add(IndexEmitter.Emit(Plan, index, _files.Select(f => f.Facts.Count).ToEquatableArray(), default));
        NamingFindings = findings.ToEquatableArray();
        return generated.ToEquatableArray();
    }

    private static FileIdentities FileIdentitiesOf(FactFile file) => new(
        file.Name,
        file.IsBroken,
        file.Facts
            .Select((fact, ordinal) => (fact, ordinal))
            .Where(f => f.fact.Id is not null)
            .Select(f => new FactIdentity(f.fact.Id!, IdentifierKey.Of(file.Model, f.fact.Class, f.fact.Id!), f.fact.Class.Number, f.ordinal))
            .ToEquatableArray());

    private static YamlContent Parse(string name, string text)
    {
        YamlFile file = YamlReader.Read(new InputFile("/" + name, name, text));
        Assert.Empty(file.Findings.Select(Describe));
        return file.Content;
    }

    private static string Describe(Finding finding) => $"{finding.Rule.Id} {finding.Rule.Message} [{string.Join(", ", finding.Arguments.Select(a => a.Text))}]";
}
