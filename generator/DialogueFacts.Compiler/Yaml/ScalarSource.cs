using System.Globalization;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// Finds a part of a scalar's text in the file. Indenting, folding and chomping only add and remove white space, so the n-th character
/// of the text that is no white space is the n-th in the file; only quotes and escapes need reading.
/// </summary>
internal static class ScalarSource
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <summary>A stretch of a text, counted in characters other than white space.</summary>
    public static TextSpan CountInked(string text, TextSpan part)
    {
        int before = Inked(text, 0, part.Start);
        return new TextSpan(before, before + Inked(text, part.Start, part.End));
    }

    /// <summary>Where the inked characters from <c>inked.Start</c> to <c>inked.End</c> of a scalar stand; a stretch without any is the
    /// place before the next one. The scalar's own span if it has no such characters.</summary>
    public static TextSpan Find(string file, TextSpan scalar, TextSpan inked)
    {
        char style = scalar.Length > 0 ? file[scalar.Start] : ' ';
        int i = style switch
        {
            '"' or '\'' => scalar.Start + 1,
            '|' or '>' => file.IndexOfAny(LineBreaks, scalar.Start, scalar.Length) is >= 0 and var header ? header : scalar.End,
            _ => scalar.Start,
        };
        int last = style is '"' or '\'' ? scalar.End - 1 : scalar.End;
        int count = 0;
        int start = -1;
        int end = -1;
        while (i < last && (start < 0 || count < inked.End))
        {
            int length = UnitLength(file, i, style, out int units);
            if (units > 0 && start < 0 && count + units > inked.Start)
            {
                start = i;
            }

            count += units;
            i += length;
            end = units > 0 ? i : end;
        }

        return start < 0 ? scalar : new TextSpan(start, inked.Length == 0 ? start : Math.Min(Math.Max(end, start), last));
    }

    /// <summary>How long what stands here is in the file, and how many inked characters of the text it means.</summary>
    private static int UnitLength(string file, int i, char style, out int units)
    {
        units = IsWhite(file[i]) ? 0 : 1;
        if (style == '\'' && file[i] == '\'')
        {
            return 2;
        }

        if (style != '"' || file[i] != '\\' || i + 1 >= file.Length)
        {
            return 1;
        }

        char escape = file[i + 1];
        int digits = Math.Min(escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 }, file.Length - i - 2);
        if (digits > 0)
        {
            int codePoint = int.Parse(file.Substring(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            units = codePoint > char.MaxValue ? 2 : IsWhite((char)codePoint) ? 0 : 1;
        }
        else
        {
            units = escape is 't' or 'n' or 'r' or ' ' or '\t' or '\n' or '\r' ? 0 : 1;
        }

        return 2 + digits;
    }

    private static int Inked(string text, int start, int end)
    {
        int count = 0;
        for (int i = Math.Max(0, start); i < Math.Min(end, text.Length); i++)
        {
            count += IsWhite(text[i]) ? 0 : 1;
        }

        return count;
    }

    private static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r';
}
