namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>The operators. Numbers stay exact as long as a <see cref="decimal"/> holds them, so <c>0.1 + 0.2</c> is <c>0.3</c>.</summary>
internal static class ExpressionArithmetic
{
    /// <summary>Python's truth: nothing, zero, the empty text and the empty list are false.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        decimal number => number != 0,
        double number => number != 0,
        string text => text.Length > 0,
        IReadOnlyList<object?> list => list.Count > 0,
        _ => true,
    };

    public static object? Apply(Operator op, object? operand) => (op, operand) switch
    {
        (_, ExpressionFailure) => operand,
        (Operator.Not, _) => !IsTrue(operand),
        (_, null) => ExpressionFailure.Unset,
        (Operator.Negate, decimal number) => -number,
        (Operator.Negate, double number) => -number,
        (Operator.Plus, decimal or double) => operand,
        _ => new ExpressionFailure($"'{ExpressionText.Of(operand)}' is no number"),
    };

    public static object? Apply(Operator op, object? left, object? right)
    {
        if (left is ExpressionFailure || right is ExpressionFailure)
        {
            return left is ExpressionFailure ? left : right;
        }

        return op switch
        {
            Operator.Equal => ExpressionComparison.AreEqual(left, right),
            Operator.NotEqual => !ExpressionComparison.AreEqual(left, right),
            Operator.In => ExpressionComparison.IsIn(left, right),
            Operator.NotIn => ExpressionComparison.IsIn(left, right) is bool isIn ? !isIn : ExpressionFailure.Unset,
            _ when left is null || right is null => ExpressionFailure.Unset,
            Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual => ExpressionComparison.Order(op, left, right),
            _ => Calculate(op, left, right),
        };
    }

    private static object Calculate(Operator op, object left, object right) => (left, right) switch
    {
        (string a, string b) when op == Operator.Add && a.Length + b.Length <= ExpressionText.Longest => a + b,
        (IReadOnlyList<object?> a, IReadOnlyList<object?> b) when op == Operator.Add => new List<object?>([.. a, .. b]),
        (bool a, bool b) when op == Operator.ExclusiveOr => a != b,
        (decimal a, decimal b) => CalculateExactly(op, a, b) ?? Calculate(op, (double)a, (double)b),
        (decimal or double, decimal or double) => Calculate(op, AsDouble(left), AsDouble(right)),
        _ => new ExpressionFailure($"'{ExpressionText.Of(left)}' and '{ExpressionText.Of(right)}' cannot be reckoned with"),
    };

    /// <summary>Null if a decimal does not hold the result.</summary>
    private static object? CalculateExactly(Operator op, decimal a, decimal b)
    {
        if (b == 0 && op is Operator.Divide or Operator.FloorDivide or Operator.Modulo)
        {
            return new ExpressionFailure("it divides by zero");
        }

        try
        {
            return op switch
            {
                Operator.Add => a + b,
                Operator.Subtract => a - b,
                Operator.Multiply => a * b,
                Operator.Divide => a / b,
                Operator.FloorDivide => decimal.Floor(a / b),
                Operator.Modulo => a - (b * decimal.Floor(a / b)),
                Operator.Power => Power(a, b),
                Operator.ExclusiveOr when IsWhole(a) && IsWhole(b) => (decimal)((long)a ^ (long)b),
                _ => new ExpressionFailure("'^' is exclusive or, of whole numbers; the power is '**'"),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object Calculate(Operator op, double a, double b)
    {
        double result = op switch
        {
            Operator.Add => a + b,
            Operator.Subtract => a - b,
            Operator.Multiply => a * b,
            Operator.Divide => a / b,
            Operator.FloorDivide => Math.Floor(a / b),
            Operator.Modulo => a - (b * Math.Floor(a / b)),
            Operator.Power => Math.Pow(a, b),
            _ => double.NaN,
        };
        return double.IsNaN(result) || double.IsInfinity(result) ? new ExpressionFailure("the result is no number") : result;
    }

    /// <summary>Exact for small whole exponents; null, and so a double, for the rest.</summary>
    private static decimal? Power(decimal a, decimal b)
    {
        if (!IsWhole(b) || b < 0 || b > 128)
        {
            return null;
        }

        decimal result = 1;
        for (int i = 0; i < (int)b; i++)
        {
            result *= a;
        }

        return result;
    }

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number && Math.Abs(number) <= long.MaxValue;

    private static double AsDouble(object number) => number is decimal exact ? (double)exact : (double)number;
}
