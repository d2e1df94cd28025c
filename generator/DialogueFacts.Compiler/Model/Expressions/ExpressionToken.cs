namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>A word of an expression.</summary>
/// <param name="Text">The name, the symbol, the digits, or a text's content with its escapes resolved.</param>
/// <param name="Offset">Where it begins.</param>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, string Text, int Offset)
{
    public bool Is(string symbol) => Kind is ExpressionTokenKind.Symbol or ExpressionTokenKind.Name && Text == symbol;
}
