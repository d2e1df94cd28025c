namespace DialogueFacts.Compiler.Links;

/// <summary>The value that a file gives a slot of the root.</summary>
/// <param name="Slot">The <see cref="Model.InducedSlot.Number"/> of the slot.</param>
/// <param name="Node">The number of the value's YAML node.</param>
/// <param name="Count">How many members a multivalued slot has; 1 if it is single-valued.</param>
/// <param name="Content">What a single-valued slot says; of a multivalued one nothing.</param>
public readonly record struct RootSlotUse(int Slot, int Node, int Count, Fingerprint Content);
