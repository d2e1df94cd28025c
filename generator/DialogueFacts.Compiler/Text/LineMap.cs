namespace DialogueFacts.Compiler.Text;

/// <summary>Turns offsets of one text into lines and columns, both counted from 0. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
public sealed class LineMap : IEquatable<LineMap>
{
    private readonly int[] _starts;
    private readonly int _length;

    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
        _length = text.Length;
    }

    /// <summary>The position of an offset; one past the end is the end.</summary>
    public LinePosition this[int offset]
    {
        get
        {
            int clamped = Math.Max(0, Math.Min(offset, _length));
            int found = Array.BinarySearch(_starts, clamped);
            int line = found >= 0 ? found : ~found - 1;
            return new LinePosition(line, clamped - _starts[line]);
        }
    }

    public bool Equals(LineMap? other) => other is not null && _length == other._length && _starts.AsSpan().SequenceEqual(other._starts);

    public override bool Equals(object? obj) => Equals(obj as LineMap);

    public override int GetHashCode() => (_starts.Length * 397) ^ _length;
}
