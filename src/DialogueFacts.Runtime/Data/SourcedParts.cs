namespace DialogueFacts.Data;

/// <summary>The parts of an object that carry evidence of their own, however deep; not the parts of those parts.</summary>
internal static class SourcedParts
{
    public static IReadOnlyList<(ValuePath Path, ISourced Part)> Of(in FactSlots slots)
    {
        var parts = new List<(ValuePath, ISourced)>();
        Add(slots, ValuePath.Empty, parts);
        return parts;
    }

    private static void Add(in FactSlots slots, ValuePath path, List<(ValuePath, ISourced)> parts)
    {
        foreach (SlotShape? slot in slots.Shape.Slots)
        {
            if (slot is not { Form: ValueForm.Part or ValueForm.Any } || !slots.TryFind(slot.Number, out FactText text))
            {
                continue;
            }

            object? value = slot.Read(text);
            if (value is IReadOnlyList<object?> list)
            {
                for (int i = 0; i < list.Count; i++)
                {
                    Add(list[i], path.Add(slot.Key, i), parts);
                }
            }
            else
            {
                Add(value, path.Add(slot.Key), parts);
            }
        }
    }

    private static void Add(object? value, ValuePath path, List<(ValuePath, ISourced)> parts)
    {
        // Evidence, and what the curators say of values, are about the object and no parts of what it says.
        if (value is Evidence or Reason or Wording or RuleException or not ICompiledObject { Slots.IsFact: false })
        {
            return;
        }

        if (value is ISourced sourced)
        {
            parts.Add((path, sourced));
        }
        else
        {
            Add(((ICompiledObject)value).Slots, path, parts);
        }
    }
}
