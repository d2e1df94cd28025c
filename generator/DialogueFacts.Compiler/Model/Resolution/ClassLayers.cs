using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>A class on its way to being resolved: which slots it has, and who says what of them.</summary>
internal sealed class ClassLayers(Definition definition, ModelClass model)
{
    public Definition Definition { get; } = definition;

    public ModelClass Model { get; } = model;

    public ClassLayers? Parent { get; init; }

    public IReadOnlyList<ClassLayers> Mixins { get; init; } = [];

    /// <summary>The names of its slots: the parent's, then the mixins', then its own.</summary>
    public List<string> SlotNames { get; } = [];

    /// <summary>By name, also of slots that it refines without having them, as mixins do.</summary>
    public Dictionary<string, SlotLayers> Slots { get; } = new(StringComparer.Ordinal);

    public bool HasIdentifier { get; set; }

    /// <summary>Whether an identifier or key makes it fit for dictionaries.</summary>
    public bool HasKey { get; set; }
}
