using System.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes lines of code, indented by four, ended by <c>\n</c>.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isBlankDue;

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

    /// <summary>A line with a <c>u8</c> literal, which may be long.</summary>
    public void WriteUtf8(string before, string text, string after)
    {
        Indent();
        _text.Append(before);
        LiteralWriter.Utf8(_text, text);
        _text.Append(after).Append('\n');
    }

    /// <summary>A blank line before what comes next in the block, if anything does.</summary>
    public void Blank() => _isBlankDue = true;

    /// <summary>Opens a block under a line; dispose it to close the block.</summary>
    public Block Open(string line)
    {
        Write(line);
        Write("{");
        _depth++;
        return new Block(this);
    }

    public override string ToString() => _text.ToString();

    private void Line(string lines, int start, int length)
    {
        if (length > 0 && lines[start] != '#')
        {
            Indent();
        }
        else
        {
            WriteDueBlank();
        }

        _text.Append(lines, start, length).Append('\n');
    }

    private void Indent()
    {
        WriteDueBlank();
        _text.Append(' ', _depth * 4);
    }

    private void WriteDueBlank()
    {
        if (_isBlankDue)
        {
            _text.Append('\n');
            _isBlankDue = false;
        }
    }

    public readonly struct Block(IndentedWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._isBlankDue = false;
            writer._depth--;
            writer.Write("}");
        }
    }
}
