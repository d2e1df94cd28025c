using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>Leaves out of a file's facts what no rule over all facts reads.</summary>
internal static class Projection
{
    public static EquatableArray<ProjectedFact> Of(FactFile file, DeclaredRules rules)
    {
        var projected = new List<ProjectedFact>();
        foreach (FactObject root in file.Roots)
        {
            if (!FactWalk.IsFact(root) && rules.Read.ReadsAny(root.Class))
            {
                projected.Add(new ProjectedFact(FactWalk.NoFact, Project(root, rules.Read)));
            }
        }

        for (int i = 0; i < file.Facts.Count; i++)
        {
            if (rules.Read.ReadsAny(file.Facts[i].Class))
            {
                projected.Add(new ProjectedFact(i, Project(file.Facts[i], rules.Read)));
            }
        }

        return projected.ToEquatableArray();
    }

    private static FactObject Project(FactObject @object, ReadSlots read)
    {
        var slots = new List<SlotValue>();
        foreach (SlotValue slot in @object.Slots)
        {
            if (slot.Slot.IsIdentifier)
            {
                slots.Add(slot);
            }
            else if (read.Reads(@object.Class, slot.Slot))
            {
                slots.Add(new SlotValue(slot.Slot, Project(slot.Value, read)));
            }
        }

        return new FactObject(@object.Class, @object.Node, slots.ToEquatableArray());
    }

    private static FactValue Project(FactValue value, ReadSlots read) => value switch
    {
        ObjectValue { Object: { Id: { } id } fact } => new ReferenceValue(fact.Node, id, fact.Class),
        ObjectValue { Object: var part } => new ObjectValue(Project(part, read)),
        ListValue list => new ListValue(list.Node, list.Items.Select(i => Project(i, read)).ToEquatableArray()),
        _ => value,
    };
}
