namespace DialogueFacts.Compiler.Facts;

/// <summary>A typed value.</summary>
/// <param name="Node">The number of the YAML node it was read from; for a value that nobody wrote (a default, a computed one) its object's.</param>
public abstract record FactValue(int Node);
