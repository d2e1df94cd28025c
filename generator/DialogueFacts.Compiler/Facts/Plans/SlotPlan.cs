using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Defaults;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>What to do with a slot of a class, worked out once per model.</summary>
internal sealed class SlotPlan
{
    public SlotPlan(InducedSlot slot, ModelClass @class, ModelPlan plan)
    {
        FactModel model = plan.Model;
        Slot = slot;
        Constraints = CompiledExpression.OfSlot(slot, model);
        Type = slot.Range is SlotRange.OfType { Type: var type } ? TypeConstraints.Of(type) : null;
        Default = slot.IfAbsent is null ? null : DefaultReader.Read(slot, @class, model).Text;
        AreElementsUnique = (slot.Traits & SlotTraits.ListElementsUnique) != SlotTraits.None;
        HasConstraints = AreElementsUnique || Constraints.Members.Length + Constraints.Whole.Length > 0 || slot.Expression.ValuePresent == false;
        IsRequired = slot.IsRequired || slot.IsIdentifier || slot.IsKey || slot.Expression.ValuePresent == true;
        Computation = DateFunctionUse.IsWrong(@class, slot) ? null
            : slot.Expression.EqualsExpression ?? (IsMadeOfSlots(slot, @class) ? slot.Expression.StringSerialization : null);
        IsComputedElsewhere = (slot.Inlining != Inlining.None && (slot.Inverse is not null || plan.Inverses.Contains(slot.Name)))
            || slot.PathRule is not null || slot.ClosureOf is not null || Computation?.FollowsPaths == true;
    }

    public InducedSlot Slot { get; }

    public CompiledExpression Constraints { get; }

    /// <summary>What the type of the slot asks; null if the range is no single type.</summary>
    public CompiledExpression? Type { get; }

    /// <summary>Whether a value needs looking at once it has been read.</summary>
    public bool HasConstraints { get; }

    /// <summary><c>list_elements_unique</c>.</summary>
    public bool AreElementsUnique { get; }

    /// <summary>Identifiers and keys are, whatever <c>required</c> says.</summary>
    public bool IsRequired { get; }

    /// <summary><c>equals_expression</c>, else <c>string_serialization</c>; null if the value follows from nothing.</summary>
    public Expression? Computation { get; }

    /// <summary>Its value can follow from other facts.</summary>
    public bool IsComputedElsewhere { get; }

    /// <summary>Where the range is a union: whether instances of one of its classes stand in it as objects, whatever else does.</summary>
    public bool IsInlined(ModelClass @class)
    {
        SlotExpression whole = Slot.Expression;
        SlotExpression? own = whole.AnyOf.Concat(whole.ExactlyOneOf).FirstOrDefault(e => e.Range is SlotRange.OfClass of && of.Class == @class);
        return (own?.Inlined ?? whole.Inlined) == true;
    }

    /// <summary>Whether a template says what the value is made of. One that names anything but other slots of the class describes a form to the
    /// reader, as published models have it (<c>{float} {unit}</c>).</summary>
    private static bool IsMadeOfSlots(InducedSlot slot, ModelClass @class) => slot.Expression.StringSerialization?.Slots() is { Count: > 0 } names
        && names.All(n => n != slot.Name && n != slot.Key && (@class.FindSlot(n.Replace(' ', '_')) is not null || @class.Slots.Any(s => s.Name == n)));

    /// <summary>The text of <c>ifabsent</c>; null if there is none, or one that the model's findings report.</summary>
    public string? Default { get; }
}
