namespace DialogueFacts.Data;

public readonly partial struct FactSlots
{
    /// <summary>A fact's identifier as it is compared; empty for a part.</summary>
    internal ReadOnlySpan<byte> Identifier => TryFind(SlotTag.ComparedIdentifier, out ReadOnlySpan<byte> utf8) ? utf8 : default;

    /// <summary>Whether the object is a fact and no part.</summary>
    internal bool IsFact => Identifier.Length > 0;

    /// <summary>Whether both objects are facts of the same fact set and class with the same identifier.</summary>
    public bool IsSameFact(in FactSlots other) => IsSameClass(in other) && Identifier.SequenceEqual(other.Identifier);

    /// <summary>Whether both objects are of the same fact set and class and have the same values in all their slots, lists compared item by item.</summary>
    /// <remarks>Values are written in one way only, so that equal values are equal text.</remarks>
    public bool IsSameContent(in FactSlots other) => IsSameClass(in other) && Text.Utf8.SequenceEqual(other.Text.Utf8);

    /// <summary>A hash that goes with <see cref="IsSameFact"/>.</summary>
    public int FactHash() => Hash(Identifier);

    /// <summary>A hash that goes with <see cref="IsSameContent"/>.</summary>
    public int ContentHash() => Hash(Text.Utf8);

    /// <summary>The number of a class means something within its fact set alone.</summary>
    private bool IsSameClass(in FactSlots other) => ClassNumber == other.ClassNumber && ReferenceEquals(Table, other.Table);

    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte unit in utf8)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return (int)hash;
    }
}
