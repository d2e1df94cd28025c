using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>The ranges that combinations within an expression state, as one.</summary>
internal static class StatedRanges
{
    /// <summary>The union over <c>any_of</c>, <c>exactly_one_of</c> and <c>range_expression</c>; null if none of them states a range.</summary>
    public static SlotRange? In(EquatableArray<SlotExpression> anyOf, EquatableArray<SlotExpression> exactlyOneOf, ClassExpression? rangeExpression) =>
        anyOf.Count == 0 && exactlyOneOf.Count == 0 && rangeExpression is null
            ? null
            : Ranges.Union(anyOf.Concat(exactlyOneOf).Select(Of).Append(rangeExpression is null ? null : Of(rangeExpression)).OfType<SlotRange>());

    /// <summary>What an expression says that a value is; null if it does not say.</summary>
    public static SlotRange? Of(SlotExpression expression) => expression.Range is { } stated and not SlotRange.Any
        ? stated
        : In(expression.AnyOf, expression.ExactlyOneOf, expression.RangeExpression)
            ?? expression.AllOf.Select(Of).FirstOrDefault(r => r is not null)
            ?? expression.Range;

    /// <summary>Whether each alternative of a union says what it is: one that does not leaves the slot's own range open.</summary>
    public static bool AllSay(EquatableArray<SlotExpression> alternatives) => alternatives.All(a => Of(a) is not null);

    private static SlotRange? Of(ClassExpression expression) => expression.IsA
        ?? Ranges.Union(expression.AnyOf.Concat(expression.ExactlyOneOf).Select(Of).OfType<SlotRange>())
        ?? expression.AllOf.Select(Of).FirstOrDefault(r => r is not null);
}
