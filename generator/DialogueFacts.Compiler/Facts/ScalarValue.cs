using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A scalar of a LinkML type.</summary>
/// <param name="Text">In the type's canonical form (integers and decimals without leading zeros or sign <c>+</c>, booleans <c>true</c> and
/// <c>false</c>), text, dates and URIs as written.</param>
public sealed record ScalarValue(int Node, TypeKind Kind, string Text) : FactValue(Node)
{
    /// <summary>Whether nobody wrote it: it is the slot's default or follows from other values.</summary>
    public bool IsDerived { get; init; }
}
