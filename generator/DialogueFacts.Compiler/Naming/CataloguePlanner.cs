using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Decides which catalogues there are: one for each class of facts that data can hold.</summary>
public static class CataloguePlanner
{
    internal static EquatableArray<CataloguePlan> Plan(FactModel model, TypeNames names, ExternalReferences external)
    {
        // Of several slots over one class the first one names the catalogue.
        var slots = new Dictionary<int, InducedSlot>();
        foreach (InducedSlot slot in model.Root is { Identifier: null } root ? root.Slots : default)
        {
            if (IsCatalogue(slot, out ModelClass? held) && !slots.ContainsKey(held!.Number))
            {
                slots.Add(held.Number, slot);
            }
        }

        var catalogues = new List<CataloguePlan>();
        foreach (ModelClass @class in model.Classes.Where(c => c.Identifier is not null && external.CanHold(c)))
        {
            slots.TryGetValue(@class.Number, out InducedSlot? slot);
            string wanted = slot is null ? Plural.Of(TypeNames.Wanted(@class)) : TypeNames.Wanted(slot);
            catalogues.Add(new CataloguePlan(
                catalogues.Count,
                names.Scope.Take(wanted),
                names.Type(@class),
                @class,
                slot?.Description is null ? new Documentation($"Every {@class.Name}.") : Descriptions.Of(slot))
            {
                IsNamedBySlot = slot is not null,
            });
        }

        return catalogues.ToEquatableArray();
    }

    /// <summary>Whether a slot of the root holds facts of a class, which then have a catalogue rather than the slot a property.</summary>
    public static bool IsCatalogue(InducedSlot slot, out ModelClass? held)
    {
        held = (slot.Range as SlotRange.OfClass)?.Class;
        return slot.IsMultivalued && held?.Identifier is not null && slot.Inlining is not (Inlining.None or Inlining.Reference);
    }
}
