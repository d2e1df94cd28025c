namespace DialogueFacts.Compiler.Model;

/// <summary>Which slot is which other's inverse, in both directions, whichever of the two says so.</summary>
internal sealed class Inverses
{
    private readonly Dictionary<(int Class, int Slot), string> _names = [];

    public Inverses(FactModel model, ClassHierarchy hierarchy)
    {
        foreach (ModelClass @class in model.Classes)
        {
            foreach (InducedSlot slot in @class.Slots)
            {
                if (slot.Inverse is { } inverse)
                {
                    Add(@class, slot, inverse, hierarchy);
                }
            }
        }
    }

    /// <summary>The name of the slot's inverse; null if it has none.</summary>
    public string? Of(ModelClass @class, InducedSlot slot) => _names.TryGetValue((@class.Number, slot.Number), out string? name) ? name : null;

    /// <summary>The slot of a class by name, as schemas refer to slots, not by the alias that data use.</summary>
    public static InducedSlot? Find(ModelClass @class, string name)
    {
        foreach (InducedSlot slot in @class.Slots)
        {
            if (slot.Name == name)
            {
                return slot;
            }
        }

        return null;
    }

    private void Add(ModelClass @class, InducedSlot slot, string inverse, ClassHierarchy hierarchy)
    {
        _names[(@class.Number, slot.Number)] = inverse;
        foreach (ModelClass target in slot.Range.Classes().SelectMany(hierarchy.WithBelow))
        {
            if (Find(target, inverse) is { } other && other.Inverse is null)
            {
                _names[(target.Number, other.Number)] = slot.Name;
            }
        }
    }
}
