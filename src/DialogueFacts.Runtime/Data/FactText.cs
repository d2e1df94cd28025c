namespace DialogueFacts.Data;

/// <summary>A stretch of a file's compiled text; <c>default</c> is empty and belongs to no file.</summary>
internal readonly struct FactText(FactFileData file, int chunk, int start, int length)
{
    public FactTable Table => file.Table;

    public ReadOnlySpan<byte> Utf8 => file is null ? default : file.Chunk(chunk).Slice(start, length);

    public FactText Slice(int from, int count) => new(file, chunk, start + from, count);

    public FactText From(int from) => Slice(from, length - from);

    /// <summary>The slot that a reader stands at that goes through this text.</summary>
    public FactText At(in SlotReader reader) => Slice(reader.ValueStart, reader.Value.Length);

    /// <summary>The item that a reader stands at that goes through this text.</summary>
    public FactText At(in ItemReader reader) => Slice(reader.ValueStart, reader.Value.Length);
}
