using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>any_of</c>, <c>none_of</c> and <c>exactly_one_of</c> over slot expressions; <c>all_of</c> is nothing but more constraints.</summary>
internal sealed class Combination : Constraint
{
    private readonly BooleanOperator _operator;
    private readonly CompiledExpression[] _operands;

    private Combination(Rule rule, BooleanOperator op, EquatableArray<SlotExpression> operands, bool? isList)
        : base(rule)
    {
        _operator = op;

        // where some alternatives are arrays, the others are none
        bool hasArrays = operands.Any(o => o.ArrayToRead() is not null);
        _operands = [.. operands.Select(o => CompiledExpression.Nested(o, isList ?? (hasArrays && o.ArrayToRead() is null ? false : null)))];
    }

    public override string Demand => _operator.Describe([.. _operands.Select(o => o.Demand)]);

    /// <summary>Whether it is a matter of the list as a whole, not of each of its members.</summary>
    public bool ConcernsWhole => Array.Exists(_operands, o => o.ConcernsWhole);

    /// <param name="isList">Of alternatives that differ in whether they take a list, what holds for those that do not say; else null.</param>
    public static IEnumerable<Constraint> From(SlotExpression expression, bool? isList = null)
    {
        if (expression.AnyOf.Count > 0)
        {
            yield return new Combination(FactRules.AnyOf, BooleanOperator.AnyOf, expression.AnyOf, isList);
        }

        if (expression.NoneOf.Count > 0)
        {
            yield return new Combination(FactRules.NoneOf, BooleanOperator.NoneOf, expression.NoneOf, null);
        }

        if (expression.ExactlyOneOf.Count > 0)
        {
            yield return new Combination(FactRules.ExactlyOneOf, BooleanOperator.ExactlyOneOf, expression.ExactlyOneOf, isList);
        }
    }

    public override Ternary Judge(FactValue value, Judgement judgement) => _operator.Judge(_operands.Select(o => o.Judge(value, judgement)));
}
