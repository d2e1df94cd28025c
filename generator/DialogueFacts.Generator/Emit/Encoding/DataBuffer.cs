using System.Globalization;
using System.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Text that grows at its end, and that lengths are put into once they are known.</summary>
internal sealed class DataBuffer
{
    /// <summary>Nearly all lengths are as small, and millions of them are written.</summary>
    private static readonly string[] SmallNumbers = [.. Enumerable.Range(0, 1024).Select(PackedNumber.Of)];

    private char[] _text = new char[4096];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Append(char unit)
    {
        Reserve(1);
        _text[Length++] = unit;
    }

    public void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _text, Length, text.Length);
        Length += text.Length;
    }

    public void Append(int number) => Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Puts a tag and the length in UTF-8 of all that comes behind <paramref name="start"/> before it.</summary>
    public void Prepend(int start, string tag)
    {
        int bytes = Utf8Length(start);
        string length = bytes < SmallNumbers.Length ? SmallNumbers[bytes] : PackedNumber.Of(bytes);
        int head = tag.Length + length.Length;
        Reserve(head);
        Array.Copy(_text, start, _text, start + head, Length - start);
        tag.CopyTo(0, _text, start, tag.Length);
        length.CopyTo(0, _text, start + tag.Length, length.Length);
        Length += head;
    }

    /// <summary>How many bytes of UTF-8 come behind <paramref name="start"/>; half a surrogate pair counts as the U+FFFD that stands for it.</summary>
    public int Utf8Length(int start)
    {
        int bytes = 0;
        for (int i = start; i < Length; i++)
        {
            char unit = _text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < Length && char.IsLowSurrogate(_text[i + 1]))
            {
                bytes += 4;
                i++;
            }
            else
            {
                bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
            }
        }

        return bytes;
    }

    public void AppendTo(StringBuilder text) => text.Append(_text, 0, Length);

    private void Reserve(int count)
    {
        if (Length + count > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + count));
        }
    }
}
