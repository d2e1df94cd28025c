using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The facts of one data file, compiled: text in the assembly that takes no room on the heap.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactFileData
{
    /// <summary>How many digits a position has. Of its 30 bits, the lower 17 say where in its chunk an object begins, the upper ones in which.</summary>
    public const int PositionWidth = 5;

    /// <summary>How many bits of a position belong to the place in the chunk.</summary>
    public const int ChunkShift = 17;

    /// <summary>How many positions a page of the directory holds.</summary>
    public const int PositionsPerPage = 16_000;

    /// <summary>How many facts the file holds.</summary>
    public abstract int FactCount { get; }

    /// <summary>How many objects, behind the facts, hold what the file's documents say of the root.</summary>
    public abstract int RootCount { get; }

    internal FactTable Table { get; set; } = null!;

    /// <summary>A stretch of the text, at an address that never changes. Every object, its length before it, lies in one chunk.</summary>
    public abstract ReadOnlySpan<byte> Chunk(int number);

    /// <summary>The positions of the file's objects: of its facts by their ordinals, then of what its documents say of the root.</summary>
    public abstract ReadOnlySpan<byte> Directory(int page);

    internal FactSlots Open(int place, int number)
    {
        int position = Position(place);
        ReadOnlySpan<byte> text = Chunk(position >> ChunkShift);
        int at = position & ((1 << ChunkShift) - 1);
        int length = PackedNumber.Read(text, ref at);
        return FactSlots.Open(new FactText(this, text.Slice(at, length)), number);
    }

    /// <summary>A fact's identifier as it is compared, which is the first of its slots.</summary>
    internal ReadOnlySpan<byte> Identifier(int ordinal)
    {
        int position = Position(ordinal);
        ReadOnlySpan<byte> text = Chunk(position >> ChunkShift);
        int at = position & ((1 << ChunkShift) - 1);
        PackedNumber.Read(text, ref at); // its length
        PackedNumber.Read(text, ref at); // its class
        bool hasIdentifier = PackedNumber.Read(text, ref at) == SlotTag.ComparedIdentifier + 1;
        int length = PackedNumber.Read(text, ref at);
        return hasIdentifier ? text.Slice(at, length) : default;
    }

    private int Position(int place) => Digits.Read5(Directory(place / PositionsPerPage), place % PositionsPerPage * PositionWidth);
}
