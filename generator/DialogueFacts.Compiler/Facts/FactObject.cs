using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>An instance of a class: a fact if the class has an identifier, else a part.</summary>
public sealed class FactObject(ModelClass @class, int node, EquatableArray<SlotValue> slots) : IEquatable<FactObject>
{
    /// <summary>The most specific class known: the range's, or the one that the type designator names.</summary>
    public ModelClass Class { get; } = @class;

    /// <summary>The number of its YAML node.</summary>
    public int Node { get; } = node;

    /// <summary>In the order of the class's slots; slots without a value are left out. Values that do not fit their range are left out too:
    /// they were reported.</summary>
    public EquatableArray<SlotValue> Slots { get; } = slots;

    /// <summary>The identifier as written; null for a part (and for a fact that lacks it, which was reported).</summary>
    public string? Id => Class.Identifier is { } slot ? (this[slot] as ScalarValue)?.Text : null;

    public FactValue? this[InducedSlot slot]
    {
        get
        {
            foreach (SlotValue value in Slots)
            {
                if (value.Slot.Number == slot.Number)
                {
                    return value.Value;
                }
            }

            return null;
        }
    }

    public bool Equals(FactObject? other) => ReferenceEquals(this, other)
        || (other is not null && Node == other.Node && Class.Name == other.Class.Name && Slots == other.Slots);

    public override bool Equals(object? obj) => Equals(obj as FactObject);

    public override int GetHashCode() => (Class.Number * 397) ^ Slots.Count;
}
