using System.Globalization;
using System.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes text as C# literals that nothing in the text can break out of.</summary>
internal static class LiteralWriter
{
    /// <summary>A string literal; a null one for null.</summary>
    public static string String(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        var literal = new StringBuilder(text.Length + 2).Append('"');
        Escape(literal, text, 0, text.Length);
        return literal.Append('"').ToString();
    }

    /// <summary>A <c>u8</c> literal; half a surrogate pair becomes U+FFFD, which is what UTF-8 has for it.</summary>
    public static void Utf8(StringBuilder code, string text)
    {
        code.Append('"');
        Escape(code, text, 0, text.Length);
        code.Append("\"u8");
    }

    private static void Escape(StringBuilder code, string text, int start, int end)
    {
        int plain = start;
        for (int i = start; i < end; i++)
        {
            char unit = text[i];
            if (unit >= ' ' && unit < '\u007f' && unit != '"' && unit != '\\')
            {
                continue;
            }

            if (char.IsHighSurrogate(unit) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (Escaped(unit) is { } escaped)
            {
                code.Append(text, plain, i - plain).Append(escaped);
                plain = i + 1;
            }
        }

        code.Append(text, plain, end - plain);
    }

    /// <summary>Null for what may stand as it is.</summary>
    private static string? Escaped(char unit) => unit switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        _ when char.IsSurrogate(unit) => "\ufffd",
        _ when IsInvisible(unit) => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>What ends lines or hides: controls, separators, bidirectional and other format characters.</summary>
    private static bool IsInvisible(char unit) => unit is '\ufffe' or '\uffff' || char.GetUnicodeCategory(unit) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
