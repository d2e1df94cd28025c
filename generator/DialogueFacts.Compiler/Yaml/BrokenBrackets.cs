using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Explains a break by a bracket that is not closed, or by a comma that is missing between brackets.</summary>
internal static class BrokenBrackets
{
    public static Finding? Explain(BrokenPlace place)
    {
        if (place.Innermost is not { IsFlow: true })
        {
            return null;
        }

        OpenCollection open = place.Open.Last(o => !o.IsSinglePair);
        string opening = place.Text.Substring(open.Start, Math.Min(1, place.Text.Length - open.Start));
        string closing = open.IsMapping ? "}" : "]";
        if (LineOutside(place, open.Start) is { } outside)
        {
            return place.Report(
                YamlRules.UnclosedBracket, new TextSpan(open.Start, open.Start + 1), opening, closing, place.Place(outside));
        }

        int error = Math.Max(place.Start, place.LastEnd);
        if (error < place.Text.Length && place.Lines[error].Line == place.Lines[open.Start].Line)
        {
            return ReservedInBrackets(place) ?? place.Report(
                YamlRules.MissingComma, place.ToEndOfLine(error), opening, closing, place.Place(open.Start));
        }

        return place.Report(YamlRules.UnclosedBracket, new TextSpan(open.Start, open.Start + opening.Length), opening, closing, place.Place(error));
    }

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

    private static Finding? ReservedInBrackets(BrokenPlace place) => place.Character is '@' or '`' or '%'
        ? place.Report(YamlRules.ReservedStart, place.RestOfLine, place.Character.ToString(), "Put quotes around the text.")
        : null;
}
