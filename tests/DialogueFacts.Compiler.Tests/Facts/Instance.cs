using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>One data file as an instance of class <c>C</c>, read through the front door.</summary>
internal sealed class Instance
{
    private readonly Compilation _compilation;

    private Instance(string model, string data) =>
        _compilation = FactProject.Of(model).File("c.yaml", data).Target("C").Compile();

    /// <summary><c>(line,column) id: message</c>.</summary>
    public string[] Findings => [.. _compilation.Findings.Select(f => $"{f.Location.Path.Replace("c.yaml", "")}{f.Location.Start} {f.Rule.Id}: {f.Message}")];

    public string[] Rules => [.. _compilation.Findings.Select(f => f.Rule.Id)];

    /// <summary>The identifiers of the file's facts, in their order.</summary>
    public string[] Facts => [.. _compilation.Files.Single().Facts.Select(f => f.Id!)];

    private FactObject Root => _compilation.Files.Single().Roots.Single();

    /// <param name="model">The model's elements, class <c>C</c> among them.</param>
    public static Instance Of(string model, string data) => new(model, data);

    /// <summary>A class with one slot <c>s</c>, given in flow style, and what stands under it.</summary>
    public static Instance OfSlot(string slot, string value) => Of($"classes: {{C: {{attributes: {{s: {slot}}}}}}}", $"s: {value}");

    /// <summary>A class with several attributes, given in flow style.</summary>
    public static Instance OfSlots(string attributes, string data) => Of($"classes: {{C: {{attributes: {attributes}}}}}", data);

    /// <summary>What a slot holds, as text; null if nothing.</summary>
    public string? Value(string slot = "s") => Root.Slots.Where(s => s.Slot.Key == slot).Select(s => Show(s.Value)).FirstOrDefault();

    private static string Show(FactValue value) => value switch
    {
        ScalarValue scalar => scalar.IsDerived ? $"{scalar.Kind} {scalar.Text} (derived)" : $"{scalar.Kind} {scalar.Text}",
        EnumValue @enum => @enum.IsDerived ? $"{@enum.Enum} {@enum.Value.Name} (derived)" : $"{@enum.Enum} {@enum.Value.Name}",
        ReferenceValue reference => $"{string.Join('|', reference.OrClasses.Select(c => c.Name).Prepend(reference.Class.Name))} → {reference.Id}",
        ObjectValue { Object: var part } => $"{part.Class.Name}({string.Join(", ", part.Slots.Select(s => $"{s.Slot.Key}: {Show(s.Value)}"))})",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        AnyValue { Content: YamlScalar scalar } => $"any {scalar.Text}",
        _ => "any",
    };
}
