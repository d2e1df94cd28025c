using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Values that nobody wrote: the class's name in its type designator, defaults, and what follows from other values.</summary>
internal sealed class DerivedSlots(FileReading reading)
{
    private readonly ComputedSlots _computed = new(reading);

    public void Fill(ClassPlan plan, FactValue?[] values, int node)
    {
        if (plan.Class.TypeDesignator is { } designator && IsEmpty(designator.Number))
        {
            string name = TypeDesignation.NameOf(plan.Class, designator, reading.Model.Model.Prefixes);
            values[designator.Number] = AsSlotHolds(designator, DerivedValue.Of(designator.Range, name, node));
        }

        // All files together are the root: whether a default applies, none of them can tell (see RootDefaults).
        if (reading.Subject.Depth > 1 || !reading.Model.Model.JoinsRoots)
        {
            foreach (SlotPlan slot in plan.Defaults)
            {
                if (IsEmpty(slot.Slot.Number) && Default(slot, node) is { } value)
                {
                    values[slot.Slot.Number] = value;
                }
            }
        }

        if (plan.Computed.Length > 0)
        {
            _computed.Fill(plan, values, node);
        }

        bool IsEmpty(int slot) => values[slot] is null && !reading.Judgement.IsFlawed(node, slot);
    }

    /// <summary>The value of a slot that has a default; null if that does not fit the slot, which was reported.</summary>
    public static FactValue? Default(SlotPlan slot, int node) => AsSlotHolds(slot.Slot, DerivedValue.Of(slot.Slot.Range, slot.Default!, node));

    private static FactValue? AsSlotHolds(InducedSlot slot, FactValue? value) =>
        value is not null && slot.IsMultivalued ? new ListValue(value.Node, new EquatableArray<FactValue>([value])) : value;
}
