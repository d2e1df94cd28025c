using System.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>
/// What LinkML's descriptions have of Markdown in the midst of a line: code between as many backticks on either side (CommonMark's code spans).
/// </summary>
internal static class CodeSpans
{
    public static string ToXml(string text)
    {
        var xml = new StringBuilder(text.Length + 8);
        int at = 0;
        while (text.IndexOf('`', at) is >= 0 and var tick)
        {
            int width = WidthAt(text, tick);
            int start = tick + width;
            int end = EndOf(text, start, width);
            xml.Append(DocumentationWriter.Escape(text.Substring(at, (end < 0 ? start : tick) - at)));
            at = start;
            if (end >= 0)
            {
                xml.Append("<c>").Append(DocumentationWriter.Escape(text.Substring(start, end - start))).Append("</c>");
                at = end + width;
            }
        }

        return xml.Append(DocumentationWriter.Escape(text.Substring(at))).ToString();
    }

    /// <summary>Where the next run of just so many backticks begins; -1 if there is none.</summary>
    private static int EndOf(string text, int start, int width)
    {
        for (int at = text.IndexOf('`', start); at >= 0; at = text.IndexOf('`', at + WidthAt(text, at)))
        {
            if (WidthAt(text, at) == width)
            {
                return at;
            }
        }

        return -1;
    }

    private static int WidthAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - start;
    }
}
