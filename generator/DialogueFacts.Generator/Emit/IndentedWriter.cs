using System.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes lines of code, indented by four, ended by <c>\n</c>.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A line, or several: each gets the indentation, but for empty ones and those of the preprocessor.</summary>
    public void Write(string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            Line(lines, start, end - start);
            start = end + 1;
        }
    }

    public void Blank() => _text.Append('\n');

    /// <summary>Opens a block under a line; dispose it to close the block.</summary>
    public Block Open(string line)
    {
        Write(line);
        Write("{");
        _depth++;
        return new Block(this);
    }

    /// <summary>Text in the middle of lines, as it is.</summary>
    public StringBuilder Raw => _text;

    public override string ToString() => _text.ToString();

    private void Line(string lines, int start, int length)
    {
        if (length > 0 && lines[start] != '#')
        {
            _text.Append(' ', _depth * 4);
        }

        _text.Append(lines, start, length).Append('\n');
    }

    public readonly struct Block(IndentedWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Write("}");
        }
    }
}
