using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>all_members</c>: every member of the list satisfies the expression.</summary>
internal sealed class AllMembers(CompiledExpression member) : Constraint(FactRules.AllMembers)
{
    public override string Demand => member.Demand;

    public static IEnumerable<Constraint> From(SlotExpression expression) =>
        expression.AllMembers is { } member ? [new AllMembers(CompiledExpression.Nested(member))] : [];

    public override Ternary Judge(FactValue value, Judgement judgement) => value is ListValue list
        ? BooleanOperator.AllOf.Judge(list.Items.Select(i => member.Judge(i, judgement)))
        : member.Judge(value, judgement);

    public override int Blame(FactValue value) => value is ListValue list
        ? list.Items.FirstOrDefault(i => member.Judge(i, new Judgement()) == Ternary.Fails)?.Node ?? value.Node
        : value.Node;
}
