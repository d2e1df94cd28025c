using DialogueFacts.Compiler.Model;
using DialogueFacts.Data;

namespace DialogueFacts.Compiler.Naming;

/// <summary>
/// Slots along the lines of base records: a slot's property is declared, and its storage decided, by the class that has it first.
/// </summary>
internal sealed class SlotFamilies
{
    private readonly ClassRoles _roles;
    private readonly ValuePlanner _values;
    private readonly Dictionary<(int Class, int Slot), SlotStorage> _storages = [];

    public SlotFamilies(FactModel model, ClassRoles roles, ValuePlanner values)
    {
        _roles = roles;
        _values = values;
        foreach (ModelClass @class in model.Classes)
        {
            foreach (InducedSlot slot in @class.Slots)
            {
                (int, int) family = (Declaring(@class, slot).Number, slot.Number);
                var own = new SlotStorage(values.Plan(slot).Form, ValuePlanner.IsList(slot), values.Plan(slot).Enum);
                _storages[family] = _storages.TryGetValue(family, out SlotStorage? known) ? Merge(known, own) : own;
            }
        }
    }

    /// <summary>The class highest up the line of base records that has the slot, under the same number.</summary>
    public ModelClass Declaring(ModelClass @class, InducedSlot slot)
    {
        ModelClass declaring = @class;
        while (_roles.Base(declaring) is { } above && slot.Number < above.Slots.Count)
        {
            declaring = above;
        }

        return declaring;
    }

    public SlotStorage Storage(ModelClass @class, InducedSlot slot) => _storages[(Declaring(@class, slot).Number, slot.Number)];

    /// <summary>What the class's own values read as: text that another class of the line has in the slot does not make text of a number.</summary>
    public ValueForm Form(ModelClass @class, InducedSlot slot) =>
        Storage(@class, slot).Form == ValueForm.Text && _values.Plan(slot).Form is var own && HasTextOfItsOwn(own) ? own : Storage(@class, slot).Form;

    /// <summary>The number that data and records know the slot by.</summary>
    public int DataNumber(ModelClass @class, InducedSlot slot)
    {
        ModelClass? line = @class;
        while (line is not null && RuntimeTypes.RecordOf(line) is null)
        {
            line = _roles.Base(line);
        }

        return line is null ? slot.Number
            : slot.Number < line.Slots.Count ? RuntimeTypes.SlotNumber(RuntimeTypes.RecordOf(line)!, slot)
            : slot.Number - line.Slots.Count + RuntimeTypes.SlotCount(RuntimeTypes.RecordOf(line)!);
    }

    private static SlotStorage Merge(SlotStorage a, SlotStorage b)
    {
        if (a == b)
        {
            return a;
        }

        return a.IsList == b.IsList && IsScalar(a.Form) && IsScalar(b.Form)
            ? new SlotStorage(ValueForm.Text, a.IsList)
            : new SlotStorage(ValueForm.Any, a.IsList && b.IsList);
    }

    private static bool IsScalar(ValueForm form) =>
        form is not (ValueForm.Any or ValueForm.Fact or ValueForm.Part or ValueForm.List or ValueForm.Mapping or ValueForm.Null);

    /// <summary>An enum's values are written by their texts where others have text, by their numbers where none has.</summary>
    private static bool HasTextOfItsOwn(ValueForm form) => IsScalar(form) && form != ValueForm.Enum;
}
