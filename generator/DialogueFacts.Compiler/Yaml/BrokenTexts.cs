using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Explains a break by a text that wants quotes: it begins with a reserved character, or holds <c>": "</c>.</summary>
internal static class BrokenTexts
{
    public static Finding? Explain(BrokenPlace place) => LeadingBlanks(place) ?? AfterAlias(place) ?? place.Character switch
    {
        '@' or '`' or '%' or ',' or ']' or '}' or '?' => place.Report(
            YamlRules.ReservedStart, place.RestOfLine, place.Character.ToString(),
            place.IsFirstOnLine ? "Remove it, or quote what it begins." : "Write: " + Quote(place.Slice(place.RestOfLine))),
        '|' or '>' => place.Report(YamlRules.ReservedStart, place.RestOfLine, place.Character.ToString(),
            $"After '{place.Character}' the text begins on the next line, indented."),
        '-' when place.IsOnLineOfLastEnd && !place.IsFirstOnLine => place.Report(YamlRules.ReservedStart, place.RestOfLine, "- ",
            "A list begins on the line after its key."),
        ':' when place.IsOnLineOfLastEnd => ColonInText(place),
        _ => null,
    };

    /// <summary>A text in quotes: single ones unless it holds an apostrophe.</summary>
    public static string Quote(string text) => text.IndexOf('\'') < 0
        ? "'" + text + "'"
        : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>The text after <c>|</c> or <c>></c> whose indentation cannot be told.</summary>
    private static Finding? LeadingBlanks(BrokenPlace place) =>
        place.At(place.Next) is '|' or '>' && place.Lines[place.Start].Line > place.Lines[place.Next].Line
        && place.Innermost is not { IsFlow: true } && place.IndentEnd(place.Start) >= place.Start
            ? place.Report(YamlRules.Indentation, place.ToEndOfLine(place.IndentEnd(place.Start)),
                $"An empty line after the '{place.At(place.Next)}' has more spaces than the text's first line. Remove its spaces.")
            : null;

    /// <summary><c>*emphasis* in a text</c>.</summary>
    private static Finding? AfterAlias(BrokenPlace place)
    {
        TextSpan text = place.ToEndOfLine(place.LastScalar.Start);
        return place.At(text.Start) == '*' && place.IsOnLineOfLastEnd && place.LastScalar.End == place.LastEnd
            && place.Innermost is not { IsFlow: true }
            ? place.Report(YamlRules.ReservedStart, text, "*", "Write: " + Quote(place.Slice(text)))
            : null;
    }

    private static Finding ColonInText(BrokenPlace place)
    {
        int afterKey = place.At(place.LastEnd) == ':' ? place.LastEnd + 1 : place.LastEnd;
        TextSpan value = place.ToEndOfLine(place.SkipBlanks(afterKey));
        string key = place.LastEnd == afterKey ? "" : place.Slice(place.LastScalar) + ": ";
        return place.Report(YamlRules.ColonInText, value, key + Quote(place.Slice(value)));
    }
}
