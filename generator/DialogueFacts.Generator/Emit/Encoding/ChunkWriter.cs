using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Collects a file's objects in chunks, and their positions. One literal for all would cost the C# compiler four times the memory.</summary>
internal sealed class ChunkWriter
{
    private const int ChunkSize = 40_000;

    private readonly List<string> _chunks = [];
    private readonly StringBuilder _chunk = new();
    private readonly StringBuilder _positions = new();
    private int _bytes;

    public int Count { get; private set; }

    /// <summary>Takes over all that is in the buffer as one object.</summary>
    public void Add(DataBuffer buffer)
    {
        buffer.Prepend(0, "");
        int bytes = buffer.Utf8Length(0);
        if (_bytes > 0 && _bytes + bytes > ChunkSize)
        {
            Flush();
        }

        DigitWriter.Write(_positions, (_chunks.Count << FactFileData.ChunkShift) | _bytes, FactFileData.PositionWidth);
        buffer.AppendTo(_chunk);
        _bytes += bytes;
        Count++;
    }

    public IReadOnlyList<string> Chunks()
    {
        if (_bytes > 0)
        {
            Flush();
        }

        return _chunks;
    }

    /// <summary>The positions in pages.</summary>
    public IReadOnlyList<string> Directory() => DigitWriter.Pages(_positions.ToString(), FactFileData.PositionWidth * FactFileData.PositionsPerPage);

    private void Flush()
    {
        _chunks.Add(_chunk.ToString());
        _chunk.Clear();
        _bytes = 0;
    }
}
