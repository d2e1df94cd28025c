using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DialogueFacts;

public readonly partial struct EdtfDate
{
    /// <summary>Parses a date.</summary>
    /// <param name="text">EDTF, with nothing before or after it.</param>
    /// <returns>The date, which keeps <paramref name="text"/> itself; nothing is allocated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not EDTF; the message says why and, if it can be guessed, what to write.</exception>
    public static EdtfDate Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return TryParse(text, out EdtfDate date, out EdtfProblem? problem) ? date : throw new FormatException($"'{text}' is not an EDTF date. {problem}");
    }

    /// <summary>Parses a date.</summary>
    /// <param name="text">EDTF, with nothing before or after it.</param>
    /// <returns>The date; its text is all that is allocated.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not EDTF; the message says why and, if it can be guessed, what to write.</exception>
    public static EdtfDate Parse(ReadOnlySpan<char> text) => TryParse(text, out EdtfDate date) ? date : Parse(text.ToString());

    /// <summary>Parses a date from UTF-8.</summary>
    /// <param name="utf8Text">EDTF, with nothing before or after it.</param>
    /// <returns>The date; its text is all that is allocated.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is not EDTF; the message says why and, if it can be guessed, what to write.</exception>
    public static EdtfDate Parse(ReadOnlySpan<byte> utf8Text) => Parse(Decode(utf8Text));

    /// <summary>Parses a date, or says that the text is none.</summary>
    /// <param name="text">What may be EDTF; null is not.</param>
    /// <param name="date">The date, which keeps <paramref name="text"/> itself; the default value if it is none.</param>
    /// <returns>Whether <paramref name="text"/> is EDTF. Nothing is allocated either way.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date)
    {
        bool parsed = EdtfParser.TryParse(text.AsSpan(), out EdtfForm form, out _);
        date = parsed ? new EdtfDate(text!, form) : default;
        return parsed;
    }

    /// <summary>Parses a date, or says that the text is none.</summary>
    /// <param name="text">What may be EDTF.</param>
    /// <param name="date">The date; the default value if the text is none.</param>
    /// <returns>Whether <paramref name="text"/> is EDTF. Nothing but the date's text is allocated.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        bool parsed = EdtfParser.TryParse(text, out EdtfForm form, out _);
        date = parsed ? new EdtfDate(text.ToString(), form) : default;
        return parsed;
    }

    /// <summary>Parses a date from UTF-8, or says that the text is none.</summary>
    /// <param name="utf8Text">What may be EDTF.</param>
    /// <param name="date">The date; the default value if the text is none.</param>
    /// <returns>Whether <paramref name="utf8Text"/> is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EdtfDate date) => TryParse(Decode(utf8Text), out date);

    /// <summary>Parses a date, or says what is wrong with the text.</summary>
    /// <param name="text">What may be EDTF; null counts as empty.</param>
    /// <param name="date">The date, which keeps <paramref name="text"/> itself; the default value if it is none.</param>
    /// <param name="problem">Why the text is not EDTF, where, and what to write instead; null if it is.</param>
    /// <returns>Whether <paramref name="text"/> is EDTF.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date, [NotNullWhen(false)] out EdtfProblem? problem)
    {
        bool parsed = EdtfParser.TryParse(text.AsSpan(), out EdtfForm form, out ParseFailure failure);
        date = parsed ? new EdtfDate(text!, form) : default;
        problem = parsed ? null : Diagnosis.Of(text ?? "", failure);
        return parsed;
    }

    private static string Decode(ReadOnlySpan<byte> utf8Text)
    {
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetString(utf8Text);
#else
        return Encoding.UTF8.GetString(utf8Text.ToArray());
#endif
    }
}
