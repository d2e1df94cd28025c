#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DialogueFacts;

/// <content>
/// What .NET's generic parsing and formatting ask for. EDTF does not vary by culture and a date has one text, so what takes a format provider is
/// implemented explicitly: nobody should have to name a culture to parse a date.
/// </content>
public readonly partial struct EdtfDate : ISpanParsable<EdtfDate>, IUtf8SpanParsable<EdtfDate>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Writes the text of the date.</summary>
    /// <param name="destination">Where to write it.</param>
    /// <param name="charsWritten">The number of characters written; 0 if there is no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        bool fits = Text.TryCopyTo(destination);
        charsWritten = fits ? Text.Length : 0;
        return fits;
    }

    /// <summary>Writes the text of the date as UTF-8.</summary>
    /// <param name="utf8Destination">Where to write it.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 if there is no room.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => Encoding.UTF8.TryGetBytes(Text, utf8Destination, out bytesWritten);

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static EdtfDate IUtf8SpanParsable<EdtfDate>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out EdtfDate result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<EdtfDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out EdtfDate result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        RequireGeneral(format);
        return Text;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RequireGeneral(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        RequireGeneral(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private static void RequireGeneral(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"'{format}' is not a format of {nameof(EdtfDate)}: it has one text, format 'G'.");
        }
    }
}
#endif
