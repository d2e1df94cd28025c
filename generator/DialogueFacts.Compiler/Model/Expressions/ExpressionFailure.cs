namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>What an expression gives that has no value.</summary>
/// <param name="Problem">Why, as a clause for a message; null if there is nothing wrong: a slot that it needs is empty or cannot be
/// read from here.</param>
public sealed record ExpressionFailure(string? Problem)
{
    /// <summary>A slot that the expression needs is empty, or lies in a fact that this stage does not see.</summary>
    public static readonly ExpressionFailure Unset = new((string?)null);
}
