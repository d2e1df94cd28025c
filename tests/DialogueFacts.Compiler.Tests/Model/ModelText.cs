using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>Models from text, as the front door reads them.</summary>
internal sealed class ModelText
{
    private readonly Dictionary<string, YamlFile> _files = new(StringComparer.Ordinal);
    private readonly ModelReading _reading;

    private ModelText(string? targetClass, (string Name, string Text)[] files)
    {
        foreach ((string name, string text) in files)
        {
            YamlFile file = YamlReader.Read(new InputFile("/" + name, name, text));
            Assert.Empty(file.Findings);
            _files.Add(name, file);
        }

        _reading = ModelReader.Read(
            _files[files[0].Name].Content, name => _files.TryGetValue(name, out YamlFile? found) ? found.Content : null, targetClass);
    }

    public FactModel Model => _reading.Model ?? throw new InvalidOperationException("There is no model.");

    public ModelReading Reading => _reading;

    /// <summary>Findings as a build prints them: <c>file(line,column) id: message</c>.</summary>
    public string[] Findings => [.. Located().Select(f => $"{f.Location.Path.TrimStart('/')}{f.Location.Start} {f.Rule.Id}: {f.Message}")];

    public string[] Errors => [.. Located().Where(f => f.Rule.Severity == Severity.Error).Select(f => $"{f.Location.Path}{f.Location.Start} {f.Rule.Id}: {f.Message}")];

    /// <summary>A schema with a head that most need: it imports LinkML's types.</summary>
    public static ModelText Of(string body) => OfFiles(("model.yaml", Head + body));

    public static ModelText OfFiles(params (string Name, string Text)[] files) => new(null, files);

    public static ModelText WithTarget(string targetClass, string body) => new(targetClass, [("model.yaml", Head + body)]);

    /// <summary>Seven lines: what a test writes begins in line 8.</summary>
    public const string Head =
        """
        id: https://example.org/model
        name: model
        prefixes:
          ex: https://example.org/
          linkml: https://w3id.org/linkml/
        default_prefix: ex
        imports: [linkml:types]

        """;

    public ModelClass Class(string name) => Model.Classes.Single(c => c.Name == name);

    public ModelEnum Enum(string name) => Model.Enums.Single(e => e.Name == name);

    public ModelType Type(string name) => Model.Types.Single(t => t.Name == name);

    public InducedSlot Slot(string className, string slot) => Class(className).Slots.Single(s => s.Name == slot);

    public string[] SlotNames(string className) => [.. Class(className).Slots.Select(s => s.Name)];

    private IEnumerable<LocatedFinding> Located()
    {
        var locator = new Locator(_files.Values.Select(f => f.Positions));
        return _reading.Findings.Select(locator.Locate);
    }
}
