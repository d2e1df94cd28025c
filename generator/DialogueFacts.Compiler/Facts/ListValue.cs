using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>The values of a multivalued slot, in the order of the text. Dictionary-inlined data too: the key is on the element.</summary>
public sealed record ListValue(int Node, EquatableArray<FactValue> Items) : FactValue(Node);
