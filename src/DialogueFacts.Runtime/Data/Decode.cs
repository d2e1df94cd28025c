using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
#if !NET8_0_OR_GREATER
using System.Buffers;
#endif
using System.Text;

namespace DialogueFacts.Data;

/// <summary>Turns the text of values into values.</summary>
/// <remarks>Made for generated code; not meant to be called by hand. The compiler has checked all text there is, so what does not parse is a defect, and throws <see cref="FormatException"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Decode
{
    private const DateTimeStyles UtcUnlessSaid = DateTimeStyles.AssumeUniversal;

    /// <summary>Text.</summary>
    public static string Text(ReadOnlySpan<byte> utf8)
    {
#if NET8_0_OR_GREATER
        // Nearly all text is ASCII, which is widened in one go; UTF-8 is measured first.
        return Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);
#else
        byte[] copy = ArrayPool<byte>.Shared.Rent(utf8.Length);
        utf8.CopyTo(copy);
        string text = Encoding.UTF8.GetString(copy, 0, utf8.Length);
        ArrayPool<byte>.Shared.Return(copy);
        return text;
#endif
    }

    /// <summary>A whole number.</summary>
    public static long Integer(ReadOnlySpan<byte> utf8) =>
        Utf8Parser.TryParse(utf8, out long value, out int read) && read == utf8.Length ? value : throw Malformed(utf8, "64-bit integer");

    /// <summary>A floating-point number; <c>Infinity</c>, <c>-Infinity</c> and <c>NaN</c> too.</summary>
    public static double Double(ReadOnlySpan<byte> utf8) =>
        Utf8Parser.TryParse(utf8, out double value, out int read) && read == utf8.Length ? value : throw Malformed(utf8, "double");

    /// <summary>A decimal number.</summary>
    public static decimal Decimal(ReadOnlySpan<byte> utf8) =>
        Utf8Parser.TryParse(utf8, out decimal value, out int read) && read == utf8.Length ? value : throw Malformed(utf8, "decimal");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static bool Boolean(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual("true"u8);

    /// <summary>The number of an enum's value.</summary>
    public static int Number(ReadOnlySpan<byte> utf8)
    {
        int value = 0;
        foreach (byte digit in utf8)
        {
            value = value * 10 + (digit - '0');
        }

        return value;
    }

    /// <summary>A date of ISO 8601, as midnight of that day.</summary>
    public static DateTime Date(ReadOnlySpan<byte> utf8) =>
        DateTime.TryParse(Text(utf8), CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime value) ? value.Date : throw Malformed(utf8, "date");

    /// <summary>A date and time of ISO 8601; without offset it counts as UTC.</summary>
    public static DateTimeOffset DateTimeOffset(ReadOnlySpan<byte> utf8) =>
        System.DateTimeOffset.TryParse(Text(utf8), CultureInfo.InvariantCulture, UtcUnlessSaid, out DateTimeOffset value)
            ? value
            : throw Malformed(utf8, "date and time");

    /// <summary>A time of day of ISO 8601, as the time since midnight.</summary>
    public static TimeSpan Time(ReadOnlySpan<byte> utf8) =>
        System.DateTimeOffset.TryParse("0001-01-02T" + Text(utf8), CultureInfo.InvariantCulture, UtcUnlessSaid, out DateTimeOffset value)
            ? value.TimeOfDay
            : throw Malformed(utf8, "time");

    /// <summary>A date of EDTF.</summary>
    public static EdtfDate Edtf(ReadOnlySpan<byte> utf8) => EdtfDate.Parse(Text(utf8));

    /// <summary>A URI, absolute or relative.</summary>
    public static Uri Uri(ReadOnlySpan<byte> utf8) => new(Text(utf8), UriKind.RelativeOrAbsolute);

    private static FormatException Malformed(ReadOnlySpan<byte> utf8, string kind) =>
        new(string.Format(CultureInfo.InvariantCulture, "'{0}' is not a {1}.", Text(utf8), kind));
}
