using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What a file gives the slots of the model's root.</summary>
/// <param name="Node">The number of the root's YAML node.</param>
/// <param name="Slots">Of the slots that have a value.</param>
/// <param name="Flawed">The numbers of slots that have a value which is missing, since what is wrong with it was reported.</param>
public sealed record RootUse(int Node, EquatableArray<RootSlotUse> Slots, EquatableArray<int> Flawed);
