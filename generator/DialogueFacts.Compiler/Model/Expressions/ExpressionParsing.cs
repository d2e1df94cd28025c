namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>What parsing an expression gives: the expression, or what is wrong with it.</summary>
/// <param name="Problem">A clause for a message, such as <c>')' is missing</c>.</param>
/// <param name="Offset">Where in the text the problem is, in UTF-16 units.</param>
public readonly record struct ExpressionParsing(Expression? Expression, string? Problem, int Offset)
{
    /// <summary>Whether the problem is a function that is not known here: the expression may be right all the same.</summary>
    public bool IsUnknownFunction { get; init; }
}
