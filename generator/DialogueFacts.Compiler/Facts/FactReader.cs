using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts;

/// <summary>Reads the facts of one data file against the model.</summary>
public static class FactReader
{
    /// <summary>Never throws. Looks at this file and the model alone: whether references resolve, for one, is not its business.</summary>
    public static FactReading Read(YamlContent file, FactModel model)
    {
        if (model.Root is not { IsAny: false } root)
        {
            return WithoutRoot(file, model);
        }

        var reading = new FileReading(file.Name, ModelPlan.Of(model));
        var objects = new ObjectReader(reading);
        EquatableArray<FactObject> roots = file.Documents
            .SelectMany(Instances)
            .Select(node => objects.Read(node, root))
            .OfType<FactObject>()
            .ToEquatableArray();
        var result = new FactFile(file.Name, model, roots, reading.Facts, file.IsBroken)
        {
            Flaws = reading.Judgement.Flaws,
            LacksFacts = file.IsBroken || reading.HasUnreadFacts,
        };
        return new FactReading(result, reading.Findings);
    }

    /// <summary>A document is one instance, a list at its top as many as it has items.</summary>
    private static IEnumerable<YamlNode> Instances(YamlNode document) => document is YamlSequence list ? list.Items : [document];

    /// <summary>A model that gives its types alone is fine as long as nobody brings data.</summary>
    private static FactReading WithoutRoot(YamlContent file, FactModel model) => new(
        new FactFile(file.Name, model, default, default, file.IsBroken) { LacksFacts = true, IsUnread = model.Root is null && file.Documents.Count > 0 },
        default);
}
