using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary><c>sh:lessThanOrEquals</c>: a slot's date is never later than those at the end of a path from the same object.</summary>
public sealed record SlotOrder(InducedSlot Slot, SlotPath Later);
