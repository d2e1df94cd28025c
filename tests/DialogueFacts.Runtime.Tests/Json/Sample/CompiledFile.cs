using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

internal sealed class CompiledFile : FactFileData
{
    private readonly byte[] _text;
    private readonly byte[] _positions;

    public CompiledFile(string[] objects)
    {
        var positions = new StringBuilder();
        var text = new MemoryStream();
        foreach (string item in objects)
        {
            positions.Append(CompiledText.Number((int)text.Length, PositionWidth));
            text.Write(Encoding.UTF8.GetBytes(CompiledText.Sized(item)));
        }

        _text = GC.AllocateArray<byte>((int)text.Length, pinned: true);
        text.ToArray().CopyTo(_text, 0);
        _positions = Encoding.UTF8.GetBytes(positions.ToString());
        FactCount = objects.Length;
    }

    public override int FactCount { get; }

    public override int RootCount => 0;

    public override ReadOnlySpan<byte> Chunk(int number) => _text;

    public override ReadOnlySpan<byte> Directory(int page) => _positions;
}
