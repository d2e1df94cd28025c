using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>range_expression</c>: what the object in the slot must be. What a reference leads to lies elsewhere and stays unknown.</summary>
internal sealed class RangeExpressionConstraint(CompiledClassExpression expression) : Constraint(FactRules.RangeExpression)
{
    public override string Demand => expression.IsKindAlone ? expression.Demand : "one that satisfies: " + expression.Demand;

    public static IEnumerable<Constraint> From(SlotExpression expression) =>
        expression.RangeExpression is { } range ? [new RangeExpressionConstraint(new CompiledClassExpression(range))] : [];

    public override Ternary Judge(FactValue value, Judgement judgement) =>
        value is ReferenceValue ? Ternary.Unknown : expression.Judge(value, Ternary.Unknown, judgement);
}
