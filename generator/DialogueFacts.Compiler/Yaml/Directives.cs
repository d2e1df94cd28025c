using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Reports lines that the parser takes for directives of a future YAML and skips without a word.</summary>
internal static class Directives
{
    /// <summary>In a text that was read to its end.</summary>
    public static void Check(string file, string text, NodeTableBuilder nodes, List<Finding> findings)
    {
        for (int i = NextUnknown(text, 0); i >= 0; i = NextUnknown(text, i + 1))
        {
            if (!nodes.Cover(i))
            {
                findings.Add(Report(file, text, i));
            }
        }
    }

    /// <summary>In what the parser skipped before it gave up.</summary>
    public static Finding? Between(string file, string text, int start, int end)
    {
        int found = NextUnknown(text, start);
        return found >= 0 && found < end ? Report(file, text, found) : null;
    }

    private static Finding Report(string file, string text, int start)
    {
        int end = text.IndexOfAny(['\r', '\n'], start);
        return Finding.Of(YamlRules.Directive, Anchor.At(file, new TextSpan(start, end < 0 ? text.Length : end)),
            "A line that begins with '%' is a directive, and YAML knows only %YAML and %TAG. Quote the text, or indent it.");
    }

    private static int NextUnknown(string text, int start)
    {
        for (int i = Next(text, start); i >= 0; i = Next(text, i + 1))
        {
            if (string.CompareOrdinal(text, i, "%YAML ", 0, 6) != 0 && string.CompareOrdinal(text, i, "%TAG ", 0, 5) != 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Next(string text, int start)
    {
        if (start == 0 && text.StartsWith("%", StringComparison.Ordinal))
        {
            return 0;
        }

        int found = start > text.Length ? -1 : text.IndexOf("\n%", start, StringComparison.Ordinal);
        return found < 0 ? -1 : found + 1;
    }
}
