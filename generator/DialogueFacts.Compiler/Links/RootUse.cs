using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What a file gives the slots of the model's root.</summary>
/// <param name="Node">The number of the root's YAML node.</param>
/// <param name="Slots">Of the slots that have a value.</param>
public sealed record RootUse(int Node, EquatableArray<RootSlotUse> Slots);
