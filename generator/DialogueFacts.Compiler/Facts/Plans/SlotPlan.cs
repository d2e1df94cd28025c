using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Defaults;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>What to do with a slot of a class, worked out once per model.</summary>
internal sealed class SlotPlan
{
    public SlotPlan(InducedSlot slot, ModelClass @class, FactModel model)
    {
        Slot = slot;
        Expression = CompiledExpression.OfSlot(slot, model);
        Type = slot.Range is SlotRange.OfType { Type: var type } ? TypeConstraints.Of(type) : null;
        Default = slot.IfAbsent is null ? null : DefaultReader.Read(slot, @class, model).Text;
        AreElementsUnique = (slot.Traits & SlotTraits.ListElementsUnique) != SlotTraits.None;
        HasConstraints = AreElementsUnique || Expression.Members.Length + Expression.Whole.Length > 0 || slot.Expression.ValuePresent == false;
        IsRequired = slot.IsRequired || slot.IsIdentifier || slot.IsKey || slot.Expression.ValuePresent == true;
        IsComputedElsewhere = slot.Inverse is not null || slot.PathRule is not null || slot.ClosureOf is not null;
    }

    public InducedSlot Slot { get; }

    public CompiledExpression Expression { get; }

    /// <summary>What the type of the slot asks; null if the range is no single type.</summary>
    public CompiledExpression? Type { get; }

    /// <summary>Whether a value needs looking at once it has been read.</summary>
    public bool HasConstraints { get; }

    /// <summary><c>list_elements_unique</c>.</summary>
    public bool AreElementsUnique { get; }

    /// <summary>Identifiers and keys are, whatever <c>required</c> says.</summary>
    public bool IsRequired { get; }

    /// <summary>Its value can follow from other facts, so that only all of them together tell whether it is missing.</summary>
    public bool IsComputedElsewhere { get; }

    /// <summary>The text of <c>ifabsent</c>; null if there is none, or one that the model's findings report.</summary>
    public string? Default { get; }
}
