using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A slot of an object with its value.</summary>
/// <param name="Value">A <see cref="ListValue"/> exactly if the slot is multivalued.</param>
public readonly record struct SlotValue(InducedSlot Slot, FactValue Value)
{
    public bool Equals(SlotValue other) => Slot.Number == other.Slot.Number && Slot.Name == other.Slot.Name && Value.Equals(other.Value);

    public override int GetHashCode() => (Slot.Number * 397) ^ Value.GetHashCode();
}
