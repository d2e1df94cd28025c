using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Functions of dates in <c>equals_expression</c> take dates, or texts that may be dates.</summary>
internal static class DateFunctionCheck
{
    public static IEnumerable<Finding> Check(ModelClass @class, InducedSlot slot, string subject) =>
        from argument in Misused(@class, slot)
        select Finding.Of(DeclarationRules.NoDate, slot.Definition, subject, $"{argument.Function.ToString().ToLowerInvariant()}()", argument.Slot);

    /// <summary>Then nothing is worked out, as that would be wrong of every fact.</summary>
    public static bool IsMisused(ModelClass @class, InducedSlot slot) => Misused(@class, slot).Any();

    private static IEnumerable<(ExpressionFunction Function, string Slot)> Misused(ModelClass @class, InducedSlot slot) =>
        from argument in slot.Expression.EqualsExpression?.DateArguments() ?? []
        let taken = Inverses.Find(@class, argument.Slot) ?? @class.FindSlot(argument.Slot)
        where taken is not null && IsNoDate(taken)
        select argument;

    private static bool IsNoDate(InducedSlot slot) => slot.IsMultivalued || slot.Range is SlotRange.OfClass or SlotRange.OfEnum or SlotRange.OfType
    {
        Type.Kind: TypeKind.Integer or TypeKind.Decimal or TypeKind.Float or TypeKind.Double or TypeKind.Boolean or TypeKind.Time,
    };
}
