using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Facts.Computing;

/// <summary>The object at hand, as expressions see it.</summary>
internal sealed class ObjectScope(ClassPlan plan, FactValue?[] values, int node, Judgement judgement) : IExpressionScope
{
    public string? Text => null;

    /// <summary>A slot is known by its key or by its name. What was reported already, or does not exist, gives no second finding.</summary>
    public object? this[string name]
    {
        get
        {
            SlotPlan? slot = plan.Find(name) ?? plan.Find(name.Replace(' ', '_')) ?? Array.Find(plan.Slots, s => s.Slot.Name == name);
            return slot is null || judgement.IsFlawed(node, slot.Slot.Number)
                ? ExpressionFailure.Unset
                : ComputedValue.Convert(values[slot.Slot.Number]);
        }
    }
}
