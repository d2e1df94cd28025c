namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>What an expression gives that has no value.</summary>
/// <param name="Problem">Why, as a clause for a message; null if there is nothing wrong: a slot that it needs is empty or cannot be
/// read from here.</param>
public sealed record ExpressionFailure(string? Problem)
{
    /// <summary>What a duration between dates that may be several days lies between; null of anything else. Only of the function itself: what is
    /// worked out from it passes the failure on as it is.</summary>
    public (decimal Least, decimal Most)? Bounds { get; init; }

    /// <summary>Whether a written value is none that the expression may give.</summary>
    public static bool Excludes(Expression expression, object? result, object? written) =>
        expression is Expression.Call { Function: ExpressionFunction.Days or ExpressionFunction.Years }
        && result is ExpressionFailure { Bounds: { } bounds } && written is decimal number && (number < bounds.Least || number > bounds.Most);

    /// <summary>A slot that the expression needs is empty, or lies in a fact that this stage does not see.</summary>
    public static readonly ExpressionFailure Unset = new((string?)null);
}
