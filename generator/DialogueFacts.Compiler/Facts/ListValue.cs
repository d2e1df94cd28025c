using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>The values of a multivalued slot, in the order of the text. Dictionary-inlined data too: the key is on the element.</summary>
public sealed record ListValue(int Node, EquatableArray<FactValue> Items) : FactValue(Node)
{
    /// <summary>Whether the text has one value that is in no list: then both have the same node.</summary>
    public bool IsLone => Items.Count == 1 && Items[0].Node == Node;
}
