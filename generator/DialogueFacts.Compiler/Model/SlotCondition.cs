namespace DialogueFacts.Compiler.Model;

/// <summary>One of a class expression's <c>slot_conditions</c>.</summary>
/// <param name="Key">The slot as data write it (<see cref="InducedSlot.Key"/>).</param>
public sealed record SlotCondition(string Key, SlotExpression Expression);
