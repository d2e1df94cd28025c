using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>has_member</c>: at least one member of the list satisfies the expression.</summary>
internal sealed class HasMember(CompiledExpression member) : Constraint(FactRules.HasMember)
{
    public override string Demand => member.Demand;

    public static IEnumerable<Constraint> From(SlotExpression expression) =>
        expression.HasMember is { } member ? [new HasMember(CompiledExpression.Nested(member))] : [];

    public override Ternary Judge(FactValue value, Judgement judgement) => value is ListValue list
        ? BooleanOperator.AnyOf.Judge(list.Items.Select(i => member.Judge(i, judgement)))
        : member.Judge(value, judgement);
}
