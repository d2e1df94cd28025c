using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>A class, for those who go through an object's slots without knowing its type.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClassShape
{
    private readonly SlotShape?[] _slots;

    /// <summary>A class of its parent's slots and some of its own.</summary>
    /// <param name="name">The name of the C# type.</param>
    /// <param name="parent">The shape of the base record's class, or null.</param>
    /// <param name="slots">The slots that the parent does not have, or has otherwise.</param>
    public ClassShape(string name, ClassShape? parent, params SlotShape[] slots)
    {
        Name = name;
        int count = Math.Max(parent?._slots.Length ?? 0, slots.Length == 0 ? 0 : slots.Max(s => s.Number) + 1);
        _slots = new SlotShape?[count];
        parent?._slots.CopyTo(_slots, 0);
        foreach (SlotShape slot in slots)
        {
            _slots[slot.Number] = slot;
        }

        Identifier = _slots.FirstOrDefault(s => s is { IsIdentifier: true });
    }

    internal string Name { get; }

    /// <summary>The slot that is the identifier, or null.</summary>
    internal SlotShape? Identifier { get; }

    /// <summary>By their numbers; null where the class has none.</summary>
    internal ReadOnlySpan<SlotShape?> Slots => _slots;

    internal SlotShape? this[int number] => (uint)number < (uint)_slots.Length ? _slots[number] : null;
}
