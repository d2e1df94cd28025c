using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>An instance of a class: a fact if the class has an identifier, else a part.</summary>
public sealed class FactObject : IEquatable<FactObject>
{
    public FactObject(ModelClass @class, int node, EquatableArray<SlotValue> slots)
    {
        Class = @class;
        Node = node;
        Slots = slots;
        Id = @class.Identifier is { } identifier ? (this[identifier] as ScalarValue)?.Text : null;
        HasObjects = AnyObject(slots);
    }

    /// <summary>The most specific class known: the range's, or the one that the type designator names.</summary>
    public ModelClass Class { get; }

    /// <summary>The number of its YAML node.</summary>
    public int Node { get; }

    /// <summary>In the order of the class's slots; slots without a value are left out. Values that do not fit their range are left out too:
    /// they were reported.</summary>
    public EquatableArray<SlotValue> Slots { get; }

    /// <summary>The identifier as written; null for a part (and for a fact that lacks it, which was reported).</summary>
    public string? Id { get; }

    /// <summary>Whether other objects stand in it, parts or facts: most have none, and whoever walks through all objects need not look.</summary>
    internal bool HasObjects { get; }

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

    private static bool AnyObject(EquatableArray<SlotValue> slots)
    {
        foreach (SlotValue slot in slots)
        {
            if (slot.Value is ObjectValue || (slot.Value is ListValue list && AnyObject(list)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyObject(ListValue list)
    {
        foreach (FactValue item in list.Items)
        {
            if (item is ObjectValue || (item is ListValue inner && AnyObject(inner)))
            {
                return true;
            }
        }

        return false;
    }
}
