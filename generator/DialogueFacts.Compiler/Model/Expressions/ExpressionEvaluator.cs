using System.Text;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>
/// Works out expressions. Values are those of <see cref="IExpressionScope"/>; whatever has no value gives an
/// <see cref="ExpressionFailure"/>, which passes through everything that would need the value.
/// </summary>
public static class ExpressionEvaluator
{
    /// <summary>Never throws. A bare slot without a value is null, a braced one makes the whole expression <see cref="ExpressionFailure.Unset"/>.</summary>
    public static object? Evaluate(Expression expression, IExpressionScope scope) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Slot slot => scope[slot.Name] ?? (slot.IsBraced ? ExpressionFailure.Unset : null),
        Expression.Attribute attribute => AttributeOf(Evaluate(attribute.Of, scope), attribute.Name, distributes: true),
        Expression.Element element => ElementOf(Evaluate(element.Of, scope), Evaluate(element.Index, scope)),
        Expression.Unary unary => ExpressionArithmetic.Apply(unary.Operator, Evaluate(unary.Operand, scope)),
        Expression.Binary binary => EvaluateBinary(binary, scope),
        Expression.Conditional conditional => EvaluateConditional(conditional, scope),
        Expression.Call call => ExpressionFunctions.Call(call.Function, [.. call.Arguments.Select(a => Evaluate(a, scope))]),
        Expression.List list => ListOf(list.Items.Select(i => Evaluate(i, scope))),
        Expression.Template template => Fill(template, scope),
        _ => new ExpressionFailure("it cannot be worked out"),
    };

    /// <summary>The list, or its first failure.</summary>
    internal static object ListOf(IEnumerable<object?> items)
    {
        object?[] list = [.. items];
        return list.FirstOrDefault(i => i is ExpressionFailure) ?? list;
    }

    /// <summary><c>and</c> and <c>or</c> give one of their operands, as in Python, and leave the second alone if the first decides.</summary>
    private static object? EvaluateBinary(Expression.Binary binary, IExpressionScope scope)
    {
        object? left = Evaluate(binary.Left, scope);
        if (binary.Operator is Operator.And or Operator.Or)
        {
            return left is ExpressionFailure || ExpressionArithmetic.IsTrue(left) == (binary.Operator == Operator.Or)
                ? left
                : Evaluate(binary.Right, scope);
        }

        return ExpressionArithmetic.Apply(binary.Operator, left, Evaluate(binary.Right, scope));
    }

    private static object? EvaluateConditional(Expression.Conditional conditional, IExpressionScope scope)
    {
        object? condition = Evaluate(conditional.Condition, scope);
        return condition is ExpressionFailure
            ? condition
            : Evaluate(ExpressionArithmetic.IsTrue(condition) ? conditional.Then : conditional.Otherwise, scope);
    }

    private static object? AttributeOf(object? value, string name, bool distributes) => value switch
    {
        null or ExpressionFailure => value,
        IExpressionScope inner => inner[name],
        IReadOnlyList<object?> list when distributes => ListOf(list.Select(e => AttributeOf(e, name, distributes: false))),
        _ => new ExpressionFailure($"'{ExpressionText.Of(value)}' has no slot '{name}'"),
    };

    private static object? ElementOf(object? value, object? index)
    {
        if (value is ExpressionFailure or null || index is ExpressionFailure)
        {
            return value is ExpressionFailure or null ? value : index;
        }

        if (value is IExpressionScope inner && index is string name)
        {
            return inner[name];
        }

        if (index is not decimal number || decimal.Truncate(number) != number || Math.Abs(number) > int.MaxValue)
        {
            return new ExpressionFailure("an index must be a whole number");
        }

        int at = (int)number;
        return value switch
        {
            IReadOnlyList<object?> list when at < list.Count && at >= -list.Count => list[at < 0 ? at + list.Count : at],
            string text when at < text.Length && at >= -text.Length => text[at < 0 ? at + text.Length : at].ToString(),
            IReadOnlyList<object?> or string => ExpressionFailure.Unset,
            _ => new ExpressionFailure($"'{ExpressionText.Of(value)}' is no list"),
        };
    }

    private static object Fill(Expression.Template template, IExpressionScope scope)
    {
        var filled = new StringBuilder();
        foreach (Expression part in template.Pieces)
        {
            object? value = Evaluate(part, scope);
            if (value is ExpressionFailure or null)
            {
                return value ?? ExpressionFailure.Unset;
            }

            if (value is IReadOnlyList<object?> or IExpressionScope { Text: null })
            {
                return new ExpressionFailure("only single values can be put into a text");
            }

            filled.Append(ExpressionText.Of(value));
            if (filled.Length > ExpressionText.Longest)
            {
                return new ExpressionFailure("the text becomes too long");
            }
        }

        return filled.ToString();
    }
}
