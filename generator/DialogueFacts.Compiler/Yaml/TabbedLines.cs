using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Explains a break by a tab that indents a line.</summary>
internal static class TabbedLines
{
    public static Finding? Explain(BrokenPlace place)
    {
        // In brackets and quotes tabs may begin a line.
        if (place.Innermost is { IsFlow: true } || place.Character is '"' or '\'')
        {
            return null;
        }

        int until = Math.Max(place.End, place.Next);
        int start = place.LastEnd == 0 ? 0 : place.NextLine(place.LastEnd);
        for (int line = start; line <= until && line < place.Text.Length; line = place.NextLine(line))
        {
            int indentEnd = place.IndentEnd(line);
            int tab = place.Text.IndexOf('\t', line, indentEnd - line);
            if (tab >= 0 && place.At(indentEnd) is not ('\r' or '\n' or '#' or '\0'))
            {
                return place.Report(YamlRules.Tab, new TextSpan(line, indentEnd));
            }
        }

        return null;
    }
}
