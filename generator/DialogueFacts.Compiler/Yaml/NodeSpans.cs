using DialogueFacts.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Makes exact spans of the parser's marks, which take in anchors, tags, and the blank lines after a block scalar.</summary>
internal sealed class NodeSpans(string text)
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <summary>The span of a scalar: quotes and block indicators included, anchor and tag not.</summary>
    /// <param name="previousEnd">Where what stands before it ends.</param>
    public TextSpan SpanOf(Scalar e, int previousEnd)
    {
        int start = Clamp(e.Start.Index);
        int end = Clamp(e.End.Index);
        bool hasProperties = !e.Anchor.IsEmpty || !e.Tag.IsEmpty;
        if (e.Value.Length == 0 && e.Style is (ScalarStyle.Plain or ScalarStyle.Any))
        {
            // Nothing is written: the parser marks the next token, but the place is after what comes before.
            int empty = hasProperties ? EndOfProperties(start) : TrimBlanks(Math.Max(start, previousEnd), previousEnd);
            return new TextSpan(empty, empty);
        }

        if (hasProperties)
        {
            start = SkipBlanks(EndOfProperties(start));
        }

        return e.Style is ScalarStyle.Literal or ScalarStyle.Folded
            ? new TextSpan(start, TrimBlanks(end, start))
            : new TextSpan(start, end);
    }

    /// <summary>Where a collection begins, its anchor and tag not included.</summary>
    public int ContentStart(NodeEvent e)
    {
        int start = Clamp(e.Start.Index);
        return e.Anchor.IsEmpty && e.Tag.IsEmpty ? start : SkipBlanks(EndOfProperties(start));
    }

    /// <summary>Where the tag of a tagged node stands.</summary>
    public TextSpan TagSpan(NodeEvent e)
    {
        int start = Clamp(e.Start.Index);
        if (start < text.Length && text[start] == '&')
        {
            start = SkipBlanks(EndOfWord(start));
        }

        return new TextSpan(start, EndOfWord(start));
    }

    private int Clamp(long index) => (int)Math.Max(0, Math.Min(index, text.Length));

    /// <summary>The end of the anchor and tag that begin here.</summary>
    private int EndOfProperties(int start)
    {
        int end = start;
        for (int i = start; i < text.Length && text[i] is '&' or '!'; i = SkipBlanks(end))
        {
            end = EndOfWord(i);
        }

        return end;
    }

    private int EndOfWord(int start)
    {
        int i = start;
        while (i < text.Length && !IsBlank(text[i]) && text[i] is not (',' or '[' or ']' or '{' or '}'))
        {
            i++;
        }

        return i;
    }

    /// <summary>The next character that is neither blank nor in a comment.</summary>
    private int SkipBlanks(int start)
    {
        int i = start;
        while (i < text.Length && (IsBlank(text[i]) || text[i] == '#'))
        {
            i = text[i] == '#' ? text.IndexOfAny(LineBreaks, i) is >= 0 and var lineEnd ? lineEnd : text.Length : i + 1;
        }

        return i;
    }

    /// <summary>The end without the blanks before it.</summary>
    private int TrimBlanks(int end, int start)
    {
        int trimmed = end;
        while (trimmed > start && IsBlank(text[trimmed - 1]))
        {
            trimmed--;
        }

        return trimmed;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';
}
