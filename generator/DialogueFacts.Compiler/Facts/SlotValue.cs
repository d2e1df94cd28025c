using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A slot of an object with its value.</summary>
public sealed class SlotValue(InducedSlot slot, FactValue value) : IEquatable<SlotValue>
{
    public InducedSlot Slot { get; } = slot;

    /// <summary>A <see cref="ListValue"/> exactly if the slot is multivalued.</summary>
    public FactValue Value { get; } = value;

    public bool Equals(SlotValue? other) => other is not null && Slot.Number == other.Slot.Number && Slot.Name == other.Slot.Name && Value.Equals(other.Value);

    public override bool Equals(object? obj) => Equals(obj as SlotValue);

    public override int GetHashCode() => (Slot.Number * 397) ^ Value.GetHashCode();
}
