namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>Python's binary operators by precedence, loosest first; the power binds tighter still and to the right.</summary>
internal static class ExpressionPrecedence
{
    /// <summary>Where <c>not</c> stands: looser than comparisons.</summary>
    public const int NotLevel = 2;

    public const int ComparisonLevel = 3;

    /// <summary>Longer symbols first within a level.</summary>
    public static readonly (string Symbol, Operator Operator)[][] Levels =
    [
        [("or", Operator.Or)],
        [("and", Operator.And)],
        [],
        [
            ("==", Operator.Equal), ("!=", Operator.NotEqual), ("<=", Operator.LessOrEqual), (">=", Operator.GreaterOrEqual),
            ("<", Operator.Less), (">", Operator.Greater), ("in", Operator.In),
        ],
        [("^", Operator.ExclusiveOr)],
        [("+", Operator.Add), ("-", Operator.Subtract)],
        [("*", Operator.Multiply), ("//", Operator.FloorDivide), ("/", Operator.Divide), ("%", Operator.Modulo)],
    ];
}
