using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A fact named by its identifier.</summary>
/// <param name="Id">As written.</param>
/// <param name="Class">The range: the class that the target must be of.</param>
public sealed record ReferenceValue(int Node, string Id, ModelClass Class) : FactValue(Node)
{
    public bool Equals(ReferenceValue? other) => other is not null && Node == other.Node && Id == other.Id && Class.Name == other.Class.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
