using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>A fact named by its identifier.</summary>
/// <param name="Id">As written.</param>
/// <param name="Class">The range: the class that the target must be of.</param>
public sealed record ReferenceValue(int Node, string Id, ModelClass Class) : FactValue(Node)
{
    /// <summary>Where the range is a union: further classes that the target may be of instead.</summary>
    public EquatableArray<ModelClass> OrClasses { get; init; }

    /// <summary>Whether the target may be of a class.</summary>
    public bool Takes(ModelClass target)
    {
        bool takes = target.MayBeA(Class);
        foreach (ModelClass other in OrClasses)
        {
            takes |= target.MayBeA(other);
        }

        return takes;
    }

    public bool Equals(ReferenceValue? other) => other is not null && Node == other.Node && Id == other.Id && Class.Name == other.Class.Name;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
