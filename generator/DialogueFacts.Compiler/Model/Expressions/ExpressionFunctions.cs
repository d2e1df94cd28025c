namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>The functions.</summary>
internal static class ExpressionFunctions
{
    public static object? Call(ExpressionFunction function, object?[] arguments) =>
        arguments.FirstOrDefault(a => a is ExpressionFailure) is { } failure && function != ExpressionFunction.Case
            ? failure
            : function switch
            {
                ExpressionFunction.Max => Extreme(arguments, 1),
                ExpressionFunction.Min => Extreme(arguments, -1),
                ExpressionFunction.Len => Length(arguments[0]),
                ExpressionFunction.Str => Distribute(arguments[0], a => a is null ? ExpressionFailure.Unset : ExpressionText.Of(a)),
                ExpressionFunction.StrLen => Distribute(arguments[0], Length),
                ExpressionFunction.Sum => Total(arguments),
                ExpressionFunction.Weekday => ExpressionDates.Weekday(arguments),
                ExpressionFunction.Days => ExpressionDates.Days(arguments),
                ExpressionFunction.Years => ExpressionDates.Years(arguments),
                ExpressionFunction.Int => Distribute(arguments[0], ExpressionNumbers.Truncate),
                ExpressionFunction.Float => Distribute(arguments[0], ExpressionNumbers.Of),
                ExpressionFunction.Bool => Distribute(arguments[0], a => ExpressionArithmetic.IsTrue(a)),
                ExpressionFunction.Abs => Distribute(arguments[0], ExpressionNumbers.Absolute),
                ExpressionFunction.Round => Distribute(arguments[0], a => ExpressionNumbers.Round(a, arguments.Length > 1 ? arguments[1] : null)),
                _ => FirstCase(arguments),
            };

    private static object? Total(object?[] arguments)
    {
        IReadOnlyList<object?> values = arguments.Length == 1 && arguments[0] is IReadOnlyList<object?> only ? only : arguments;
        return values.Count == 0
            ? ExpressionFailure.Unset
            : values.Aggregate((object?)0m, (total, value) => ExpressionArithmetic.Apply(Operator.Add, total, value));
    }

    private static object? Extreme(object?[] arguments, int sign)
    {
        IReadOnlyList<object?> values = arguments.Length == 1 && arguments[0] is IReadOnlyList<object?> only ? only : arguments;
        object? extreme = null;
        foreach (object? value in values.Where(v => v is not null))
        {
            if (extreme is null)
            {
                extreme = value;
            }
            else if (ExpressionComparison.Compare(value, extreme) is not { } order)
            {
                return new ExpressionFailure($"'{ExpressionText.Of(value)}' and '{ExpressionText.Of(extreme)}' cannot be compared");
            }
            else if (order * sign > 0)
            {
                extreme = value;
            }
        }

        return extreme ?? ExpressionFailure.Unset;
    }

    private static object Length(object? value) => value switch
    {
        string text => (decimal)text.Length,
        IReadOnlyList<object?> list => (decimal)list.Count,
        null => ExpressionFailure.Unset,
        _ => new ExpressionFailure($"'{ExpressionText.Of(value)}' has no length"),
    };

    private static object Distribute(object? value, Func<object?, object> function) =>
        value is IReadOnlyList<object?> list ? ExpressionEvaluator.ListOf(list.Select(function)) : function(value);

    /// <summary>The reference implementation takes pairs, LinkML's documentation a flat list with a default at the end; both are read.</summary>
    private static object? FirstCase(object?[] arguments)
    {
        bool arePairs = Array.TrueForAll(arguments, a => a is IReadOnlyList<object?> { Count: 2 });
        object?[] flat = arePairs ? [.. arguments.SelectMany(a => (IReadOnlyList<object?>)a!)] : arguments;
        for (int i = 0; i + 1 < flat.Length; i += 2)
        {
            if (flat[i] is ExpressionFailure)
            {
                return flat[i];
            }

            if (ExpressionArithmetic.IsTrue(flat[i]))
            {
                return flat[i + 1];
            }
        }

        return flat.Length % 2 == 1 ? flat[flat.Length - 1] : ExpressionFailure.Unset;
    }
}
