using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A permissible value.</summary>
public sealed record EnumValue(int Node, string Enum, PermissibleValue Value) : FactValue(Node)
{
    public bool IsDerived { get; init; }

    public bool Equals(EnumValue? other) => other is not null
        && Node == other.Node && Enum == other.Enum && Value.Name == other.Value.Name && IsDerived == other.IsDerived;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value.Name);
}
