namespace DialogueFacts.Compiler.Text;

/// <summary>Turns offsets of one text into lines and columns, both counted from 0. Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
/// <remarks>The lines are only looked for when somebody asks: most files have no findings, so nobody does.</remarks>
public sealed class LineMap(string text) : IEquatable<LineMap>
{
    private int[]? _starts;

    public string Text { get; } = text;

    /// <summary>The position of an offset; what lies outside the text counts as its beginning or its end.</summary>
    public LinePosition this[int offset]
    {
        get
        {
            int clamped = Clamp(offset);
            int[] starts = _starts ??= FindStarts(Text);
            int found = Array.BinarySearch(starts, clamped);
            int line = found >= 0 ? found : ~found - 1;
            return new LinePosition(line, clamped - starts[line]);
        }
    }

    /// <summary>Where the line of an offset begins.</summary>
    public int StartOfLine(int offset)
    {
        int clamped = Clamp(offset);
        return clamped - this[clamped].Column;
    }

    /// <summary>Where the line of an offset ends, its line break not included.</summary>
    public int EndOfLine(int offset)
    {
        int clamped = Clamp(offset);
        int found = Text.IndexOfAny(Breaks, clamped);
        return found < 0 ? Text.Length : found;
    }

    public bool Equals(LineMap? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as LineMap);

    public override int GetHashCode() => Text.Length;

    private static readonly char[] Breaks = ['\n', '\r'];

    private int Clamp(int offset) => Math.Max(0, Math.Min(offset, Text.Length));

    private static int[] FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOfAny(Breaks); i >= 0; i = text.IndexOfAny(Breaks, i))
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
        }

        return [.. starts];
    }
}
