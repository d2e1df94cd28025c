using System.Globalization;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Explains a break by a line that does not belong where it stands: wrongly indented, or neither entry nor item.</summary>
internal static class BrokenLines
{
    public static Finding? Explain(BrokenPlace place)
    {
        int lineStart = place.IndentEnd(place.Start);
        TextSpan line = place.ToEndOfLine(lineStart);
        if (line.Length == 0)
        {
            return null;
        }

        // A ':' further on: the line went on with the text of the line above, which is what is wrong then, or its own indentation.
        if (place.Character == ':' && PreviousLine(place, lineStart) is { } above)
        {
            return MissingSpace(place, above)
                ?? (EntryColon(place.Slice(above)) < 0 ? NoEntry(place, above) : TooDeep(place, line, above));
        }

        return MissingSpace(place, line)
            ?? OutOfBlock(place, line)
            ?? Misplaced(place, line)
            ?? (EntryColon(place.Slice(line)) < 0 ? NoEntry(place, line) : NoKey(place, line));
    }

    /// <summary><c>key:value</c>.</summary>
    private static Finding? MissingSpace(BrokenPlace place, TextSpan line)
    {
        string text = place.Slice(line);
        int colon = text.IndexOf(':');
        return colon > 0 && colon + 1 < text.Length && EntryColon(text) < 0 && text.IndexOf(' ', 0, colon) < 0 && text[colon + 1] != '/'
            ? place.Report(YamlRules.MissingSpaceAfterColon, line, text, $"'{text.Substring(0, colon)}: {text.Substring(colon + 1)}'.")
            : null;
    }

    private static Finding NoEntry(BrokenPlace place, TextSpan line) => place.Report(YamlRules.Entry, line, place.Shorten(line));

    /// <summary>A line below a text after <c>|</c> or <c>></c> that is indented too little to go on with it.</summary>
    private static Finding? OutOfBlock(BrokenPlace place, TextSpan line)
    {
        char style = place.At(place.LastScalar.Start);
        int first = place.SkipBlanks(place.NextLine(place.LastScalar.Start));
        bool isBelow = style is '|' or '>' && place.LastScalar.End == place.LastEnd && first < place.LastScalar.End;
        return isBelow && Column(place, first) > Column(place, line.Start) && EntryColon(place.Slice(line)) < 0
            ? place.Report(YamlRules.Indentation, line,
                $"This line is indented by {Spaces(Column(place, line.Start))}, less than the text after the '{style}' above, which it ends. {Advise(Column(place, first))}, to go on with that text.")
            : null;
    }

    private static Finding? NoKey(BrokenPlace place, TextSpan line) => place.At(line.Start) is '[' or '{' or '"' or '\'' or ':'
        ? place.Report(YamlRules.Syntax, line, $"a key is expected here, but '{place.Shorten(line)}' begins otherwise. Remove what is too much, or quote the key.")
        : null;

    private static Finding TooDeep(BrokenPlace place, TextSpan line, TextSpan above) => place.Report(YamlRules.Indentation, line,
        $"This line is indented deeper than the key of the line above, which has a value already. {Advise(Column(place, KeyStart(place, above)))}.");

    /// <summary>A line that begins with what cannot stand at its indentation.</summary>
    private static Finding? Misplaced(BrokenPlace place, TextSpan line)
    {
        int column = Column(place, line.Start);
        bool isItem = place.At(line.Start) == '-' && BrokenPlace.IsBlank(place.At(line.Start + 1));
        int[] columns = [.. place.Open.Where(o => !o.IsFlow).Select(o => Column(place, o.Start)).Concat(Neighbour(place)).Distinct()];
        if (columns.Length == 0 || (!isItem && EntryColon(place.Slice(line)) < 0))
        {
            return null;
        }

        OpenCollection[] here = [.. place.Open.Where(o => !o.IsFlow && Column(place, o.Start) == column)];
        if (here.Length == 0)
        {
            return place.Report(YamlRules.Indentation, line,
                $"This line is indented by {Spaces(column)}, but the lines it may belong to by {OneOf([.. columns.Select(Number)])}.");
        }

        OpenCollection open = here[here.Length - 1];
        return open.IsMapping == isItem
            ? Finding.Of(YamlRules.Indentation, Anchor.At(place.File, line), Mixed(open.IsMapping))
            : null;
    }

    /// <summary>The indentation of the last entry that was read: the parser has closed its mapping by the time that it says what is wrong.</summary>
    private static IEnumerable<int> Neighbour(BrokenPlace place)
    {
        TextSpan above = place.ToEndOfLine(place.IndentEnd(place.LastScalar.Start));
        return EntryColon(place.Slice(above)) < 0 ? [] : [Column(place, KeyStart(place, above))];
    }

    private static string Mixed(bool isMapping) => isMapping
        ? "A list item ('- ') stands here among the keys of a mapping. Indent it below the key it belongs to, or remove the '- '."
        : "A key stands here among the items ('- ') of a list. Indent it below the item it belongs to, or put '- ' before it.";

    private static TextSpan? PreviousLine(BrokenPlace place, int lineStart)
    {
        int i = place.Lines.StartOfLine(lineStart) - 1;
        while (i >= 0 && BrokenPlace.IsBlank(place.At(i)))
        {
            i--;
        }

        return i < 0 ? null : place.ToEndOfLine(place.IndentEnd(i));
    }

    /// <summary>Where the colon of an entry stands in a line, else -1.</summary>
    private static int EntryColon(string line)
    {
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon >= 0 ? colon : line.EndsWith(":", StringComparison.Ordinal) ? line.Length - 1 : -1;
    }

    /// <summary>Where the key of a line stands, past <c>"- "</c>.</summary>
    private static int KeyStart(BrokenPlace place, TextSpan line)
    {
        int i = line.Start;
        while (place.At(i) == '-' && place.At(i + 1) == ' ')
        {
            i = place.SkipBlanks(i + 1);
        }

        return i;
    }

    private static int Column(BrokenPlace place, int offset) => place.Lines[offset].Column;

    private static string Advise(int column) => column == 0 ? "Do not indent it" : "Indent it by " + Spaces(column);

    private static string OneOf(string[] columns) => columns.Length == 1
        ? columns[0]
        : string.Join(", ", columns.Take(columns.Length - 1)) + " or " + columns[columns.Length - 1];

    private static string Spaces(int count) => count == 1 ? "1 space" : Number(count) + " spaces";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
