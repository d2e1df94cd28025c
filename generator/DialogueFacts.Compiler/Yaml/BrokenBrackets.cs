using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Explains a break by a bracket that is not closed, or by a comma that is missing between brackets.</summary>
internal static class BrokenBrackets
{
    public static Finding? Explain(BrokenPlace place)
    {
        if (FindBracket(place) is not { } bracket)
        {
            return AfterBracket(place);
        }

        var span = new TextSpan(bracket, bracket + 1);
        string opening = place.Slice(span);
        string closing = opening == "{" ? "}" : "]";
        int error = Math.Max(place.Start, place.LastEnd);
        int? outside = LineOutside(place, bracket);
        return outside is null && error < place.Text.Length && place.Lines[error].Line == place.Lines[bracket].Line
            ? ReservedInBrackets(place)
                ?? place.Report(YamlRules.MissingComma, place.ToEndOfLine(error), opening, closing, place.Place(bracket))
            : place.Report(YamlRules.UnclosedBracket, span, opening, closing, place.Place(outside ?? error));
    }

    /// <summary>The innermost open bracket. The parser knows of one before it says so: while what begins with it may still be a key.</summary>
    private static int? FindBracket(BrokenPlace place) =>
        place.Innermost is { IsFlow: true } ? place.Open.Last(o => !o.IsSinglePair).Start
        : !place.IsMarked && place.At(place.Next) is '[' or '{' ? place.Next
        : null;

    /// <summary>The first line after the bracket that is indented no deeper than the block around it, if the error reaches that far.</summary>
    private static int? LineOutside(BrokenPlace place, int bracket)
    {
        int block = place.Open.Where(o => !o.IsFlow).Select(o => place.Lines[o.Start].Column).DefaultIfEmpty(-1).Last();
        int until = place.IsMarked ? Math.Max(place.Start, place.LastEnd) : place.Text.Length - 1;
        for (int line = place.NextLine(bracket); line <= until; line = place.NextLine(line))
        {
            int start = place.IndentEnd(line);
            if (place.Lines[start].Column <= block && !BrokenPlace.IsBlank(place.At(start)) && place.At(start) is not ('#' or ']' or '}' or '\0'))
            {
                return start;
            }
        }

        return null;
    }

    private static Finding? AfterBracket(BrokenPlace place) => place.At(place.LastEnd - 1) is ']' or '}' && place.IsOnLineOfLastEnd
        ? place.Report(YamlRules.Syntax, place.ToEndOfLine(place.Next),
            $"more follows the closing '{place.At(place.LastEnd - 1)}'. Remove it, or quote the text that holds brackets.")
        : null;

    private static Finding? ReservedInBrackets(BrokenPlace place) => place.Character is '@' or '`' or '%'
        ? place.Report(YamlRules.ReservedStart, place.RestOfLine, place.Character.ToString(), "Put quotes around the text.")
        : null;
}
