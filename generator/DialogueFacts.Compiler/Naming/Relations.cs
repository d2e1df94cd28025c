using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Numbers the slots that <c>inverse</c> ties together, from either end.</summary>
internal sealed class Relations
{
    private readonly Dictionary<(int Class, int Slot), int> _numbers = [];
    private readonly List<RelationPlan> _all = [];

    public Relations(FactModel model, SlotFamilies families)
    {
        foreach (ModelClass @class in model.Classes)
        {
            foreach (InducedSlot slot in @class.Slots)
            {
                if (slot.Inverse is { } inverse && IsFact(@class))
                {
                    Add(families, @class, slot, inverse);
                    foreach (ModelClass range in slot.Range.Classes())
                    {
                        if (IsFact(range) && range.Slots.FirstOrDefault(s => s.Name == inverse) is { } other)
                        {
                            Add(families, range, other, slot.Name);
                        }
                    }
                }
            }
        }
    }

    public EquatableArray<RelationPlan> All => _all.ToEquatableArray();

    /// <summary>The number of a slot's relation, by the class that declares the slot; -1 if it has none.</summary>
    public int Find(ModelClass declaring, InducedSlot slot) => _numbers.TryGetValue((declaring.Number, slot.Number), out int number) ? number : -1;

    private static bool IsFact(ModelClass @class) => @class.Identifier is not null;

    private void Add(SlotFamilies families, ModelClass @class, InducedSlot slot, string inverse)
    {
        ModelClass declaring = families.Declaring(@class, slot);
        if (slot.Range.Classes().Any(IsFact) && !_numbers.ContainsKey((declaring.Number, slot.Number)))
        {
            _numbers.Add((declaring.Number, slot.Number), _all.Count);
            _all.Add(new RelationPlan(_all.Count, declaring, slot, inverse));
        }
    }
}
