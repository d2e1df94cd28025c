using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>What the values of a slot are.</summary>
public abstract record SlotRange
{
    private SlotRange()
    {
    }

    public sealed record OfType(ModelType Type) : SlotRange;

    public sealed record OfEnum(ModelEnum Enum) : SlotRange;

    public sealed record OfClass(ModelClass Class) : SlotRange;

    /// <summary><c>linkml:Any</c>.</summary>
    /// <param name="IsUnknown">The model names a range that there is not, which was reported; so nothing is asked of values.</param>
    public sealed record Any(bool IsUnknown = false) : SlotRange;

    /// <summary>One of several, none of them a union, two or more, distinct.</summary>
    public sealed record Union(EquatableArray<SlotRange> Alternatives) : SlotRange;
}
