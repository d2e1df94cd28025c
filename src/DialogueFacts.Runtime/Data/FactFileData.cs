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

    /// <summary>A stretch of the text. Every object, its length and <c>:</c> before it, lies in one chunk.</summary>
    public abstract ReadOnlySpan<byte> Chunk(int number);

    /// <summary>The positions of the file's objects: of its facts by their ordinals, then of what its documents say of the root.</summary>
    public abstract ReadOnlySpan<byte> Directory(int page);

    internal FactSlots Open(int place, int number)
    {
        int position = Digits.Read(Directory(place / PositionsPerPage), place % PositionsPerPage * PositionWidth, PositionWidth);
        int chunk = position >> ChunkShift;
        int at = position & ((1 << ChunkShift) - 1);
        var reader = new SlotReader(Chunk(chunk).Slice(at));
        reader.Read();
        return FactSlots.Open(new FactText(this, chunk, at + reader.ValueStart, reader.Value.Length), number);
    }
}
