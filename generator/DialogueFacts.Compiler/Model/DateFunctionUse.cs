using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Model;

/// <summary>Functions of dates in <c>equals_expression</c> take dates, or texts that may be dates.</summary>
internal static class DateFunctionUse
{
    /// <summary>Then nothing is worked out, as that would be wrong of every fact.</summary>
    public static bool IsWrong(ModelClass @class, InducedSlot slot) => Wrong(@class, slot).Any();

    /// <summary>Each function that is called with a slot that holds no date, with that slot.</summary>
    public static IEnumerable<(ExpressionFunction Function, string Slot)> Wrong(ModelClass @class, InducedSlot slot) =>
        from argument in slot.Expression.EqualsExpression?.DateArguments() ?? []
        let taken = Inverses.Find(@class, argument.Slot) ?? @class.FindSlot(argument.Slot)
        where taken is not null && IsNoDate(taken)
        select argument;

    private static bool IsNoDate(InducedSlot slot) => slot.IsMultivalued || slot.Range is SlotRange.OfClass or SlotRange.OfEnum or SlotRange.OfType
    {
        Type.Kind: TypeKind.Integer or TypeKind.Decimal or TypeKind.Float or TypeKind.Double or TypeKind.Boolean or TypeKind.Time,
    };
}
