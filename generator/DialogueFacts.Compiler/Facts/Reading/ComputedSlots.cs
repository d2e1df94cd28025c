using DialogueFacts.Compiler.Facts.Computing;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary><c>equals_expression</c> and <c>string_serialization</c>: left out, the value is worked out; written, it must be that value.</summary>
internal sealed class ComputedSlots(FileReading reading)
{
    /// <summary>Several times over, since what is worked out may be what another expression needs.</summary>
    public void Fill(ClassPlan plan, FactValue?[] values, int node)
    {
        var scope = new ObjectScope(plan, values, node, reading.Judgement);
        for (int round = 0; round < plan.Computed.Length; round++)
        {
            if (!FillOnce(plan, values, node, scope))
            {
                break;
            }
        }

        foreach (SlotPlan slot in plan.Computed)
        {
            Check(slot, values[slot.Slot.Number], scope, node);
        }
    }

    private bool FillOnce(ClassPlan plan, FactValue?[] values, int node, ObjectScope scope)
    {
        bool isNew = false;
        foreach (SlotPlan slot in plan.Computed)
        {
            int number = slot.Slot.Number;
            if (values[number] is null && !reading.Judgement.IsFlawed(node, number) && Evaluate(slot, scope) is { } result and not ExpressionFailure)
            {
                values[number] = Derive(slot.Slot, result, node);
                isNew |= values[number] is not null;
            }
        }

        return isNew;
    }

    /// <summary>Null if the result is no value of the slot.</summary>
    private static FactValue? Derive(InducedSlot slot, object result, int node)
    {
        if (!slot.IsMultivalued)
        {
            return result is IReadOnlyList<object?> ? null : DerivedValue.Of(slot.Range, ComputedValue.TextOf(result), node);
        }

        IReadOnlyList<object?> results = result as IReadOnlyList<object?> ?? [result];
        FactValue?[] items = [.. results.Select(r => r is null ? null : DerivedValue.Of(slot.Range, ComputedValue.TextOf(r), node))];
        return items.Length == 0 || Array.IndexOf(items, null) >= 0 ? null : new ListValue(node, items.OfType<FactValue>().ToEquatableArray());
    }

    private void Check(SlotPlan slot, FactValue? value, ObjectScope scope, int node)
    {
        object? result = Evaluate(slot, scope);
        reading.Subject.At(slot);
        if (result is ExpressionFailure failure)
        {
            if (failure.Problem is { } problem)
            {
                reading.Report(FactRules.Expression, value?.Node ?? node, slot.Slot.Key, problem);
            }
            else if (ExpressionFailure.Excludes(slot.Computation!, failure, ComputedValue.Convert(value)))
            {
                reading.Report(FactRules.Computed, value!.Node, slot.Slot.Key, ValueText.Describe(value), ComputedValue.TextOf(failure));
            }
        }
        else if (result is not null and not IReadOnlyList<object?> { Count: 0 } && value is null && !reading.Judgement.IsFlawed(node, slot.Slot.Number))
        {
            reading.Report(
                FactRules.Expression, node, slot.Slot.Key, $"{ValueText.Quote(ComputedValue.TextOf(result))} is not {RangeConstraint.Describe(slot.Slot.Range)}");
        }
        else if (result is not null && value is not null && !ComputedValue.Agrees(value, result))
        {
            string follows = result is string text ? ValueText.Quote(text) : ComputedValue.TextOf(result);
            reading.Report(FactRules.Computed, value.Node, slot.Slot.Key, ValueText.Describe(value), follows);
        }

        reading.Subject.At(null);
    }

    private static object? Evaluate(SlotPlan slot, ObjectScope scope) => ExpressionEvaluator.Evaluate(slot.Computation!, scope);
}
