using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Links;

/// <summary>A text that has the form of an identifier where one may stand, and is that of no fact.</summary>
/// <param name="Ordinal">Of the fact that it is a value of.</param>
public readonly record struct LooseText(ScalarValue Value, int Ordinal);
