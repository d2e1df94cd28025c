using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Where an object is read from.</summary>
/// <param name="Node">The node that stands for it.</param>
/// <param name="Mapping">Its slots; null if there are none.</param>
/// <param name="Key">What it stands under in a dictionary; null elsewhere.</param>
internal sealed record ObjectSource(int Node, YamlMapping? Mapping, YamlScalar? Key)
{
    /// <summary>In a simple dictionary, the value of the one slot that matters.</summary>
    public YamlNode? SimpleValue { get; init; }

    /// <summary>The identifier or key as written, before it is read; null if there is none.</summary>
    public string? IdOf(ClassPlan plan) => plan.Key is not { } key ? null : Key?.Text ?? (Mapping?[key.Slot.Key] is YamlScalar id && !YamlText.IsNull(id) ? id.Text : null);
}
