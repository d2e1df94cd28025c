namespace DialogueFacts.Data;

/// <summary>A stretch of a file's compiled text; <c>default</c> is empty and belongs to no file.</summary>
/// <remarks>Holds the address: the text is part of the assembly, never moves, and stays as long as the file's class, which this holds on to.</remarks>
internal readonly unsafe struct FactText
{
    private readonly FactFileData _file;
    private readonly byte* _start;
    private readonly int _length;

    /// <param name="file">The file whose text it is.</param>
    /// <param name="text">What <see cref="FactFileData.Chunk"/> gives, or part of it.</param>
    public FactText(FactFileData file, ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text)
        {
            _start = start;
        }

        _file = file;
        _length = text.Length;
    }

    private FactText(FactFileData file, byte* start, int length)
    {
        _file = file;
        _start = start;
        _length = length;
    }

    public FactTable Table => _file.Table;

    public ReadOnlySpan<byte> Utf8 => new(_start, _length);

    public FactText From(int from) => Slice(from, _length - from);

    /// <summary>The slot that a reader stands at that goes through this text.</summary>
    public FactText At(in SlotReader reader) => Slice(reader.ValueStart, reader.Value.Length);

    /// <summary>The item that a reader stands at that goes through this text.</summary>
    public FactText At(in ItemReader reader) => Slice(reader.ValueStart, reader.Value.Length);

    private FactText Slice(int from, int count) => (uint)from <= (uint)_length && (uint)count <= (uint)(_length - from)
        ? new(_file, _start + from, count)
        : throw new ArgumentOutOfRangeException(nameof(from));
}
