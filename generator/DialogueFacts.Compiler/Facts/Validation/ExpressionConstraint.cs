using DialogueFacts.Compiler.Facts.Computing;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>
/// <c>equals_expression</c> in a condition on an object. On a slot itself the expression also gives the value where there is none, which is
/// decided where objects are read.
/// </summary>
internal sealed class ExpressionConstraint(Expression expression, string text) : Constraint(FactRules.Computed)
{
    public override string Demand => $"what '{text}' comes to";

    public static IEnumerable<Constraint> From(SlotExpression expression) =>
        expression is { EqualsExpression: { } parsed, EqualsExpressionText: { } text } ? [new ExpressionConstraint(parsed, text)] : [];

    public override Ternary Judge(FactValue value, Judgement judgement) =>
        judgement.Holder is not { } holder || ExpressionEvaluator.Evaluate(expression, new PartScope(holder)) is not { } result || result is ExpressionFailure
            ? Ternary.Unknown
            : ComputedValue.Agrees(value, result) ? Ternary.Holds : Ternary.Fails;
}
