using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>minimum_cardinality</c>, <c>maximum_cardinality</c> and <c>exact_cardinality</c>; a slot without a value has none.</summary>
internal sealed class Cardinality(int minimum, int maximum) : Constraint(FactRules.Cardinality)
{
    public override string Demand => minimum == maximum ? $"exactly {Values(minimum)}"
        : maximum == int.MaxValue ? $"at least {Values(minimum)}"
        : minimum == 0 ? $"at most {Values(maximum)}"
        : $"{minimum} to {Values(maximum)}";

    public static IEnumerable<Constraint> From(SlotExpression expression)
    {
        int minimum = expression.ExactCardinality ?? expression.MinimumCardinality ?? 0;
        int maximum = expression.ExactCardinality ?? expression.MaximumCardinality ?? int.MaxValue;
        return minimum > 0 || maximum < int.MaxValue ? [new Cardinality(minimum, maximum)] : [];
    }

    public override Ternary Judge(FactValue value, Judgement judgement) => Judge(value is ListValue list ? list.Items.Count : 1);

    public override string Found(FactValue value) => Values(value is ListValue list ? list.Items.Count : 1);

    public Ternary Judge(int count) => count >= minimum && count <= maximum ? Ternary.Holds : Ternary.Fails;

    public static string Values(int count) => count == 1 ? "1 value" : $"{count} values";
}
