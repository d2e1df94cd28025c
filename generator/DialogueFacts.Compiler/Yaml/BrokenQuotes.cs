using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Explains a break by a quoted text: not closed, closed too early, or with an escape that is none.</summary>
internal static class BrokenQuotes
{
    private const string OneCharacterEscapes = "0abtnvfre\"/\\N_LP \t\r\n";

    public static Finding? Explain(BrokenPlace place)
    {
        if (place.Character is '"' or '\'' && place.End != FindEnd(place, place.Start, out int badEscape))
        {
            return badEscape >= 0
                ? ReportEscape(place, badEscape)
                : ReportUnclosed(place, place.Start, "");
        }

        return IsAfterQuoted(place) && place.Innermost is not { IsFlow: true } ? ExplainRest(place) : null;
    }

    /// <summary>Whether text follows the last scalar's closing quote: then it is not the text that was meant, be it too short or too long.</summary>
    public static bool IsCutOff(BrokenPlace place) =>
        IsAfterQuoted(place) && place.At(place.SkipBlanks(place.LastScalar.End)) is not (',' or ']' or '}' or ':');

    private static bool IsAfterQuoted(BrokenPlace place) =>
        place.At(place.LastScalar.Start) is '"' or '\''
        && place.SkipBlanks(place.LastScalar.End) >= place.LastEnd
        && place.LastScalar.Length > 1
        && place.IsOnLineOfLastEnd
        && place.Start >= place.LastEnd;

    private static Finding ExplainRest(BrokenPlace place)
    {
        TextSpan quoted = place.LastScalar;
        int lastLine = place.Lines[quoted.End].Line;
        if (place.Lines[quoted.Start].Line < lastLine)
        {
            return ReportUnclosed(place, quoted.Start, " on its line, and so ends on line " + Text(lastLine + 1));
        }

        string quote = place.Text.Substring(quoted.Start, 1);
        int rest = place.SkipBlanks(quoted.End);
        string advice = place.At(rest) == '#' ? "A comment needs a space before its '#'."
            : quote == "'" ? "Write '' for an apostrophe inside of single quotes, or put the whole text in double quotes."
            : "Write \\\" for a quotation mark inside of double quotes, or put the whole text in single quotes.";
        return place.Report(YamlRules.TextAfterQuote, place.ToEndOfLine(rest), quote, advice);
    }

    private static Finding ReportUnclosed(BrokenPlace place, int quote, string how) =>
        place.Report(YamlRules.UnclosedQuote, place.ToEndOfLine(quote), place.Text.Substring(quote, 1), how);

    private static Finding ReportEscape(BrokenPlace place, int backslash)
    {
        int length = 2 + DigitsOf(place.At(backslash + 1));
        var span = new TextSpan(backslash, Math.Min(backslash + length, place.ToEndOfLine(backslash).End));
        return place.Report(YamlRules.Escape, span, place.Slice(span));
    }

    /// <summary>Where the quoted text that begins here ends, -1 if nowhere; and the first escape in it that is none, else -1.</summary>
    private static int FindEnd(BrokenPlace place, int start, out int badEscape)
    {
        char quote = place.At(start);
        badEscape = -1;
        int i = start + 1;
        while (i < place.Text.Length)
        {
            char c = place.Text[i];
            if (c == quote && (quote == '"' || place.At(i + 1) != quote))
            {
                return i + 1;
            }

            if (c == '\\' && quote == '"' && badEscape < 0 && !IsEscape(place, i))
            {
                badEscape = i;
            }

            i += c == quote || (c == '\\' && quote == '"') ? 2 : 1;
        }

        return -1;
    }

    private static bool IsEscape(BrokenPlace place, int backslash)
    {
        char c = place.At(backslash + 1);
        int digits = DigitsOf(c);
        if (digits == 0)
        {
            return OneCharacterEscapes.IndexOf(c) >= 0;
        }

        string hex = place.Text.Substring(backslash + 2, Math.Min(digits, place.Text.Length - backslash - 2));
        return hex.Length == digits
            && uint.TryParse(hex, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out uint code)
            && code is < 0xD800 or (> 0xDFFF and <= 0x10FFFF);
    }

    private static int DigitsOf(char escape) => escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
