using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>pattern</c> and <c>structured_pattern</c>, held against a value's text; of a reference, its identifier.</summary>
internal sealed class PatternConstraint(Regex pattern, string text) : Constraint(FactRules.Pattern)
{
    public override string Demand => $"a text that matches '{text}'";

    public static IEnumerable<Constraint> From(SlotExpression expression)
    {
        if (expression.Pattern is { } pattern)
        {
            yield return new PatternConstraint(pattern, expression.PatternText ?? pattern.ToString());
        }
    }

    public override Ternary Judge(FactValue value, Judgement judgement) =>
        ValueText.Of(value) is { } valueText ? judgement.Matches(pattern, text, valueText) : Ternary.Unknown;
}
