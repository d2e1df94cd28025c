using DialogueFacts.Compiler.Checks.Derived;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Numbers the slots whose values may follow from other facts: those that <c>inverse</c> ties together, from either end, and derived ones.</summary>
internal sealed class Relations
{
    private readonly SlotFamilies _families;
    private readonly Dictionary<(int Class, int Slot), int> _numbers = [];
    private readonly List<RelationPlan> _all = [];

    public Relations(FactModel model, SlotFamilies families, ClassHierarchy hierarchy)
    {
        _families = families;
        foreach (ModelClass @class in model.Classes.Where(IsFact))
        {
            foreach (InducedSlot slot in @class.Slots.Where(DerivedValues.IsDerived))
            {
                Add(@class, slot);
            }

            foreach (InducedSlot slot in @class.Slots.Where(s => s.Inverse is not null))
            {
                Add(@class, slot);
                foreach (ModelClass target in slot.Range.Classes().SelectMany(hierarchy.WithBelow).Where(IsFact))
                {
                    if (target.Slots.FirstOrDefault(s => s.Name == slot.Inverse) is { } other)
                    {
                        Add(target, other);
                    }
                }
            }
        }
    }

    public EquatableArray<RelationPlan> All => _all.ToEquatableArray();

    /// <summary>The number of a slot's relation; -1 if it has none.</summary>
    public int Find(ModelClass @class, InducedSlot slot) =>
        _numbers.TryGetValue((_families.Declaring(@class, slot).Number, slot.Number), out int number) ? number : -1;

    private static bool IsFact(ModelClass @class) => @class.Identifier is not null;

    private void Add(ModelClass @class, InducedSlot slot)
    {
        ModelClass declaring = _families.Declaring(@class, slot);
        if (slot.Range.Classes().Any(IsFact) && !_numbers.ContainsKey((declaring.Number, slot.Number)))
        {
            _numbers.Add((declaring.Number, slot.Number), _all.Count);
            _all.Add(new RelationPlan(_all.Count, declaring, slot));
        }
    }
}
