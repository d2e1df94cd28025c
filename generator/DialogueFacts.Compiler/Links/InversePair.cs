namespace DialogueFacts.Compiler.Links;

/// <summary>A value that a slot has although nobody wrote it there: its inverse names this fact, or a path leads to it.</summary>
/// <param name="Fact">The fact that the slot belongs to.</param>
/// <param name="Slot">The <see cref="Model.InducedSlot.Number"/> of the slot in that fact's class.</param>
/// <param name="Value">The fact that the slot holds.</param>
public readonly record struct InversePair(FactEntry Fact, int Slot, FactEntry Value);
