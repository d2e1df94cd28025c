using System.Globalization;
using System.Text;
using DialogueFacts.Compiler.Naming;

namespace DialogueFacts.Generator.Emit;

/// <summary>Writes XML docs and attributes that warn. Nothing in the text can end the comment, the element or the line.</summary>
internal static class DocumentationWriter
{
    public static void Write(IndentedWriter writer, Documentation documentation)
    {
        Element(writer, "summary", documentation.Summary, CodeSpans.ToXml);
        if (documentation.Obsolete is { } why)
        {
            Obsolete(writer, why);
        }
    }

    public static void Obsolete(IndentedWriter writer, string why) =>
        writer.Write($"[global::System.Obsolete({LiteralWriter.String(OneLine(why))})]");

    /// <summary>An element of one line, or of a paragraph for each line of the text.</summary>
    public static void Element(IndentedWriter writer, string name, string text) => Element(writer, name, text, Escape);

    private static void Element(IndentedWriter writer, string name, string text, Func<string, string> toXml)
    {
        string[] paragraphs = [.. text.Split('\n').Select(OneLine).Where(p => p.Length > 0)];
        if (paragraphs.Length < 2)
        {
            writer.Write($"/// <{name}>{toXml(string.Concat(paragraphs))}</{name}>");
            return;
        }

        writer.Write($"/// <{name}>");
        foreach (string paragraph in paragraphs)
        {
            writer.Write($"/// <para>{toXml(paragraph)}</para>");
        }

        writer.Write($"/// </{name}>");
    }

    /// <summary>Words of ASCII with single blanks between them, as nearly all texts are: they stand in XML as they are.</summary>
    private static bool IsPlain(string text)
    {
        char before = ' ';
        foreach (char unit in text)
        {
            if (unit is < ' ' or > '~' or '<' or '>' or '&' || (unit == ' ' && before == ' '))
            {
                return false;
            }

            before = unit;
        }

        return before != ' ';
    }

    /// <summary>White space of any kind as single blanks.</summary>
    private static string OneLine(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            bool isSpace = char.IsWhiteSpace(unit) || char.IsControl(unit)
                || char.GetUnicodeCategory(unit) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (!isSpace)
            {
                line.Append(unit);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Text as it stands in XML.</summary>
    public static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var xml = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            bool isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                xml.Append(unit).Append(text[++i]);
                continue;
            }

            _ = unit switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),
                _ when char.IsSurrogate(unit) || unit is '\ufffe' or '\uffff' => xml.Append('\ufffd'),
                _ when char.GetUnicodeCategory(unit) == UnicodeCategory.Format =>
                    xml.Append("&#x").Append(((int)unit).ToString("x", CultureInfo.InvariantCulture)).Append(';'),
                _ => xml.Append(unit),
            };
        }

        return xml.ToString();
    }
}
