using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>equals_string</c>, <c>equals_string_in</c>, <c>equals_number</c> and its list: the value is one of those given.</summary>
internal sealed class EqualsConstraint(IReadOnlyList<string> allowed, bool areNumbers) : Constraint(FactRules.EqualsValue)
{
    public override string Demand => ValueText.Join([.. allowed.Select(a => areNumbers ? a : ValueText.Quote(a))], "or");

    public static IEnumerable<Constraint> From(SlotExpression expression)
    {
        if (expression.EqualsString is { } text)
        {
            yield return new EqualsConstraint([text], areNumbers: false);
        }

        if (expression.EqualsStringIn.Count > 0)
        {
            yield return new EqualsConstraint(expression.EqualsStringIn, areNumbers: false);
        }

        if (expression.EqualsNumber is { } number)
        {
            yield return new EqualsConstraint([number], areNumbers: true);
        }

        if (expression.EqualsNumberIn.Count > 0)
        {
            yield return new EqualsConstraint(expression.EqualsNumberIn, areNumbers: true);
        }
    }

    public override Ternary Judge(FactValue value, Judgement judgement)
    {
        string? text = ValueText.Of(value);
        if (text is null)
        {
            return Ternary.Fails;
        }

        foreach (string candidate in allowed)
        {
            if (candidate == text || (areNumbers && NumberText.AreEqual(candidate, text) == true))
            {
                return Ternary.Holds;
            }
        }

        return Ternary.Fails;
    }
}
