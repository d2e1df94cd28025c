using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Facts.Computing;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>
/// <c>equals_expression</c> where it reaches through a reference: what it gives depends on another fact, perhaps in another file. What a file
/// can tell by itself is told while the file is read.
/// </summary>
internal static class ExpressionCheck
{
    public static bool IsConcerned(InducedSlot slot) => slot.Expression.EqualsExpression?.FollowsPaths == true;

    public static IEnumerable<Finding> Check(FactGraph graph) => graph.Index.LacksFacts
        ? []
        : graph.Objects.SelectMany(o => o.Object.Slots.Where(s => IsConcerned(s.Slot)).Select(s => Check(graph, o, s)).OfType<Finding>());

    private static Finding? Check(FactGraph graph, GraphObject holder, SlotValue slot)
    {
        var references = new List<ReferenceValue>();
        object? result = ExpressionEvaluator.Evaluate(slot.Slot.Expression.EqualsExpression!, new FactScope(graph, holder, references));
        bool isWrong = result is ExpressionFailure
            ? ExpressionFailure.Excludes(slot.Slot.Expression.EqualsExpression!, result, ComputedValue.Convert(slot.Value))
            : result is not (null or IExpressionScope or IReadOnlyList<object?>) && !ComputedValue.Agrees(slot.Value, result);
        return references.Count == 0 || !isWrong
            ? null
            : Finding.Of(
                CheckRules.NotDerived,
                holder.Fact.At(slot.Value),
                holder.Fact.Subject,
                slot.Slot.Key,
                ValueText.Describe(slot.Value),
                "its expression",
                result is string text ? ValueText.Quote(text) : ComputedValue.TextOf(result!));
    }
}
