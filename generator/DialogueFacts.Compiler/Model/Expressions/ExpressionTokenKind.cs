namespace DialogueFacts.Compiler.Model.Expressions;

internal enum ExpressionTokenKind
{
    Name,
    Number,
    Text,

    /// <summary><c>{x}</c>; the token's text is the x.</summary>
    Braced,

    Symbol,

    /// <summary>What is no word at all; the token's text says why.</summary>
    Wrong,

    End,
}
