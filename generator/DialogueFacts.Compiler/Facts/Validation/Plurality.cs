using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>multivalued</c> of an alternative, where others of the slot say otherwise: whether the value stands in a list.</summary>
internal sealed class Plurality(bool isList) : Constraint(FactRules.AnyOf)
{
    public override string Demand => isList ? "in a list" : "alone";

    /// <param name="isList">What holds if the expression does not say; null where the slot settles it.</param>
    public static IEnumerable<Constraint> From(SlotExpression expression, bool? isList) =>
        isList is { } otherwise && !expression.VariesInPlurality(expression.Multivalued ?? otherwise)
            ? [new Plurality(expression.Multivalued ?? otherwise)]
            : [];

    public override Ternary Judge(FactValue value, Judgement judgement) =>
        value is ListValue { IsLone: false } == isList ? Ternary.Holds : Ternary.Fails;
}
