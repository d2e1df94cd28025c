using DialogueFacts.Compiler.Findings;
using YamlDotNet.Core;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// Says what is wrong where the parser gave up. The parser's own messages speak of tokens and contexts, and its marks often lie past
/// the mistake, so this looks at the text: from the place of the last good event to that of the error.
/// </summary>
internal static class SyntaxErrors
{
    public static Finding Explain(BrokenPlace place, Exception error) => Directives.Between(place.File, place.Text, place.LastEnd, place.Start)
        ?? TabbedLines.Explain(place)
        ?? BrokenQuotes.Explain(place)
        ?? BrokenProperties(place)
        ?? BrokenBrackets.Explain(place)
        ?? BrokenTexts.Explain(place)
        ?? BrokenLines.Explain(place)
        ?? Other(place, error);

    /// <summary>An anchor or alias without a name, a tag that is none: nearly always a text that wants quotes.</summary>
    private static Finding? BrokenProperties(BrokenPlace place) => place.Character switch
    {
        '*' when place.Word.Length > 1 => place.Report(YamlRules.Syntax, place.RestOfLine, "an alias stands alone, without anchor or tag."),
        '&' or '*' => place.Report(YamlRules.ReservedStart, place.RestOfLine, place.Character.ToString(), "It begins an anchor (&) or an alias (*), whose name follows without a space."),
        '!' => place.Report(YamlRules.Tag, place.RestOfLine, place.Word, "is none. Remove it, or quote the text that begins with '!'."),
        '%' when place.IsAtColumn0 => place.Report(YamlRules.Directive, place.RestOfLine,
            "A line that begins with '%' is a directive; only '%YAML 1.2' before '---' is of use. Remove it, or quote the text."),
        _ => null,
    };

    /// <summary>What none of the explanations is about: the parser's own words.</summary>
    private static Finding Other(BrokenPlace place, Exception error)
    {
        string message = error is YamlException ? error.Message : "it breaks off where more is expected.";
        return place.Report(YamlRules.Syntax, place.RestOfLine, message);
    }
}
