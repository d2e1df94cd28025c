using DialogueFacts.Compiler.Checks.Derived;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Which slots the rules over all facts read: those alone cross files.</summary>
internal sealed class ReadSlots
{
    private const SlotTraits Relational = SlotTraits.Symmetric | SlotTraits.Asymmetric | SlotTraits.Reflexive | SlotTraits.Irreflexive
        | SlotTraits.LocallyReflexive | SlotTraits.Transitive;

    private readonly bool[][] _read;
    private readonly bool[] _holdsRead;

    public ReadSlots(DeclaredRules rules)
    {
        _read = [.. rules.Model.Classes.Select(c => new bool[c.Slots.Count])];
        _holdsRead = new bool[rules.Model.Classes.Count];
        foreach (ModelClass @class in rules.Model.Classes)
        {
            MarkRelations(@class, rules.Inverses);
            MarkDates(@class, rules);
            Array.ForEach(ModelPlan.Of(rules.Model).AwaitedOf(@class), slot => Mark(@class, slot.Slot));
        }

        MarkClassRules(rules);
        MarkDerived(rules);
        MarkWays(rules);
    }

    /// <summary>Whether a rule reads the slot, or something within the parts that it holds.</summary>
    public bool Reads(ModelClass @class, InducedSlot slot) => _read[@class.Number][slot.Number];

    public bool ReadsAny(ModelClass @class) => _holdsRead[@class.Number];

    private void MarkRelations(ModelClass @class, Inverses inverses)
    {
        foreach (InducedSlot slot in @class.Slots)
        {
            if (slot.Inlining != Inlining.None
                && ((slot.Traits & Relational) != SlotTraits.None
                    || slot.FindAnnotation(RuleUris.Acyclic) is not null
                    || inverses.Of(@class, slot) is not null))
            {
                Mark(@class, slot);
            }
        }
    }

    private void MarkDates(ModelClass @class, DeclaredRules rules)
    {
        foreach (SlotOrder order in rules.Orders(@class))
        {
            Mark(@class, order.Slot);
            Mark(@class, order.Later, rules.Hierarchy);
        }

        foreach (Within within in rules.Within(@class))
        {
            Mark(@class, within.Date, rules.Hierarchy);
            Mark(@class, within.Path, rules.Hierarchy);
            foreach (Match match in within.Matches)
            {
                Mark(@class, match.Here, rules.Hierarchy);
            }

            foreach (InducedSlot end in within.Path.Resolve(@class, rules.Hierarchy).Ends)
            {
                foreach (SlotPath path in within.Matches.Select(m => m.There).Concat([within.Start, within.End]))
                {
                    end.Range.Classes().ToList().ForEach(target => Mark(target, path, rules.Hierarchy));
                }
            }
        }
    }

    private void MarkClassRules(DeclaredRules rules)
    {
        foreach (NoOverlap overlap in rules.Overlaps)
        {
            foreach (SlotPath path in overlap.Where is { } where ? overlap.Same.Append(where) : overlap.Same)
            {
                Mark(overlap.Class, path, rules.Hierarchy);
            }

            Mark(overlap.Class, overlap.Start, rules.Hierarchy);
            Mark(overlap.Class, overlap.End, rules.Hierarchy);
        }

        foreach (UniqueKey key in rules.UniqueKeys)
        {
            foreach (string slot in key.Slots)
            {
                Mark(key.Origin, new SlotPath(new([slot])), rules.Hierarchy);
            }
        }
    }

    private void Mark(ModelClass @class, SlotPath path, ClassHierarchy hierarchy)
    {
        foreach (PathStep step in path.Resolve(@class, hierarchy).Steps.SelectMany(s => s))
        {
            Mark(step.Class, step.Slot);
        }
    }

    private void Mark(ModelClass @class, InducedSlot slot)
    {
        _read[@class.Number][slot.Number] = true;
        _holdsRead[@class.Number] = true;
    }

    /// <summary>Slots that follow from others, and what those read, whichever class has it.</summary>
    private void MarkDerived(DeclaredRules rules)
    {
        InducedSlot[] derived = [.. rules.Model.Classes.SelectMany(c => c.Slots).Where(DerivedReads.IsRead).Distinct()];
        if (derived.Length == 0)
        {
            return;
        }

        var read = new HashSet<string>(derived.SelectMany(DerivedReads.Of), StringComparer.Ordinal);
        foreach (ModelClass @class in rules.Model.Classes)
        {
            foreach (InducedSlot slot in @class.Slots)
            {
                if (DerivedReads.IsRead(slot) || read.Contains(slot.Name) || read.Contains(slot.Key)
                    || (rules.Inverses.Of(@class, slot) is { } inverse && read.Contains(inverse)))
                {
                    Mark(@class, slot);
                }
            }
        }
    }

    /// <summary>Slots that hold parts of which something is read, however deep, are ways there.</summary>
    private void MarkWays(DeclaredRules rules)
    {
        for (bool isChanged = Array.IndexOf(_holdsRead, true) >= 0; isChanged;)
        {
            isChanged = false;
            foreach (ModelClass @class in rules.Model.Classes)
            {
                foreach (InducedSlot slot in @class.Slots)
                {
                    if (!_read[@class.Number][slot.Number] && HoldsReadParts(slot, rules.Hierarchy))
                    {
                        Mark(@class, slot);
                        isChanged = true;
                    }
                }
            }
        }
    }

    private bool HoldsReadParts(InducedSlot slot, ClassHierarchy hierarchy) =>
        slot.Inlining is not (Inlining.None or Inlining.Reference)
        && slot.Range.Classes().SelectMany(hierarchy.WithBelow).Any(c => c.Identifier is null && _holdsRead[c.Number]);
}
