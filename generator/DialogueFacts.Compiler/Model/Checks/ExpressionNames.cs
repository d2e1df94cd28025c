using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Holds the names in expressions against the slots that instances may have.</summary>
internal sealed class ExpressionNames(ClassHierarchy hierarchy)
{
    /// <summary>The names that neither the class has nor any below it, nor, where they stand behind a point, what the slot before it leads to.</summary>
    public IReadOnlyList<UnknownSlot> Unknown(Expression expression, ModelClass @class)
    {
        var unknown = new List<UnknownSlot>();
        Follow(expression, @class, unknown);
        return unknown;
    }

    /// <summary>The classes of the objects that an expression comes to; none if it comes to no objects, or that cannot be told.</summary>
    private IReadOnlyList<ModelClass> Follow(Expression expression, ModelClass @class, List<UnknownSlot> unknown)
    {
        switch (expression)
        {
            case Expression.Slot slot:
                return Find([@class], slot.Name, slot.IsBraced, unknown);
            case Expression.Attribute attribute:
                return Find(Follow(attribute.Of, @class, unknown), attribute.Name, isBraced: true, unknown);
            case Expression.Element { Index: Expression.Literal { Value: decimal } } element:
                return Follow(element.Of, @class, unknown);
            default:
                foreach (Expression part in expression.Parts)
                {
                    Follow(part, @class, unknown);
                }

                return [];
        }
    }

    private IReadOnlyList<ModelClass> Find(IReadOnlyList<ModelClass> holders, string name, bool isBraced, List<UnknownSlot> unknown)
    {
        if (holders.Count == 0 || holders.Any(MayHaveOthers))
        {
            return [];
        }

        ModelClass[] classes = [.. holders.SelectMany(hierarchy.WithBelow).Distinct()];
        InducedSlot[] found = [.. classes.Select(c => Find(c, name)).OfType<InducedSlot>()];
        if (found.Length == 0 && !hierarchy.Incomplete.Any(c => Find(c, name) is not null))
        {
            unknown.Add(new UnknownSlot(name, holders[0], isBraced, [.. classes.SelectMany(c => c.Slots).Select(s => s.Name).Distinct(StringComparer.Ordinal)]));
        }

        return [.. found.SelectMany(s => s.Range.Classes()).Distinct()];
    }

    /// <summary>A class that only others make instances of may speak of what these have; of some classes nobody can tell what they have.</summary>
    private bool MayHaveOthers(ModelClass @class)
    {
        IReadOnlyList<ModelClass> classes = hierarchy.WithBelow(@class);
        return (classes.Count == 1 && (@class.IsMixin || @class.IsAbstract)) || classes.Any(c => c.IsIncomplete || c.IsAny || c.ExtraSlots is not null);
    }

    private static InducedSlot? Find(ModelClass @class, string name) =>
        SlotKeys.FindIn(@class, name) ?? SlotKeys.FindIn(@class, SchemaNames.Underscored(name));
}
