using System.Globalization;
using System.Text;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// Finds what must not stand in a YAML file, before the parser sees it: controls and noncharacters, which YAML excludes (1.2.2,
/// chapter 5.1); bidirectional controls, which make text read other than it is (Unicode's property Bidi_Control); the line breaks of
/// YAML 1.1, which parsers disagree on; and U+FFFD, the trace of a wrong decoding.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>A file of another encoding has thousands; nobody reads more of them than this.</summary>
    private const int MostReported = 100;

    private const char Replacement = '\uFFFD';

    /// <summary>Reports each run of forbidden characters, and returns the text with every one replaced by U+FFFD, so that none acts on
    /// the parser and no offset changes.</summary>
    public static string Replace(string name, string text, List<Finding> findings)
    {
        int next = FirstFrom(text, 0);
        if (next < 0)
        {
            return text;
        }

        var cleaned = new StringBuilder(text);
        int runs = 0;
        while (next >= 0)
        {
            int start = next;
            while (next < text.Length && IsForbidden(text, next))
            {
                cleaned[next++] = Replacement;
            }

            if (++runs <= MostReported)
            {
                Anchor at = Anchor.At(name, new TextSpan(start, next));
                findings.Add(Finding.Of(YamlRules.ForbiddenCharacter, at, Describe(text, start), Advise(text[start])));
            }

            next = FirstFrom(text, next);
        }

        return cleaned.ToString();
    }

    private static int FirstFrom(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            // All but a few characters of most files pass this one comparison.
            if ((uint)(text[i] - ' ') >= '\x7F' - ' ' && IsForbidden(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsForbidden(string text, int index)
    {
        char c = text[index];
        return c switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' => true,
            < '\x7F' => false,
            <= '\x9F' => true,
            < '\u061C' => false,
            '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
            < '\uD800' => false,
            <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
            <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            >= Replacement => true,
            _ => false,
        };
    }

    private static string Describe(string text, int index)
    {
        string code = "U+" + ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture);
        return text[index] switch
        {
            '\0' => code + " (NUL)",
            '\u0085' => code + " (next line)",
            '\u2028' => code + " (line separator)",
            '\u2029' => code + " (paragraph separator)",
            Replacement => code + " (replacement character)",
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u2069') => code + " (bidirectional control)",
            >= '\uD800' and <= '\uDFFF' => code + " (half of a surrogate pair)",
            >= '\uFFFE' => code + " (noncharacter)",
            _ => code + " (control character)",
        };
    }

    private static string Advise(char c) => c switch
    {
        Replacement => "a character was lost when the file was decoded. Save it as UTF-8 and restore the character.",
        '\u0085' or '\u2028' or '\u2029' => "tools disagree on whether it ends a line. Replace it with a line break or a space.",
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u2069') => "it makes text look other than it is. Remove it.",
        _ => "remove it.",
    };
}
