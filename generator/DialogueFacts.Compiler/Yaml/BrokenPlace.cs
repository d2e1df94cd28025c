using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using YamlDotNet.Core;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Where the parser gave up, what was read before, and what stands there.</summary>
internal sealed class BrokenPlace
{
    private const int LongestShown = 60;

    public BrokenPlace(string file, string text, Exception error, NodeBuilder builder)
    {
        File = file;
        Text = text;
        Lines = new LineMap(text);
        LastEnd = builder.LastEnd;
        LastScalar = builder.LastScalar;
        Open = builder.Open.ToArray();

        // Some errors carry no marks: then it is the next thing after what was read.
        IsMarked = error is YamlException { End.Index: > 0 };
        Next = SkipSeparators(LastEnd);
        Start = IsMarked ? Math.Min((int)((YamlException)error).Start.Index, text.Length) : Next;
        End = IsMarked ? Math.Min((int)((YamlException)error).End.Index, text.Length) : Next;
    }

    public string File { get; }

    public string Text { get; }

    public LineMap Lines { get; }

    /// <summary>The end of what was read.</summary>
    public int LastEnd { get; }

    /// <summary>The last scalar that was read.</summary>
    public TextSpan LastScalar { get; }

    /// <summary>The collections that were being read, the innermost last.</summary>
    public OpenCollection[] Open { get; }

    /// <summary>Where what was not read begins.</summary>
    public int Next { get; }

    /// <summary>Whether the parser says where the error is.</summary>
    public bool IsMarked { get; }

    /// <summary>Where the parser says the error begins.</summary>
    public int Start { get; }

    /// <summary>Where the parser says the error ends.</summary>
    public int End { get; }

    /// <summary>What stands at <see cref="Start"/>; NUL at the end of the text.</summary>
    public char Character => At(Start);

    public bool IsAtColumn0 => Lines[Start].Column == 0;

    /// <summary>Whether the error begins its line.</summary>
    public bool IsFirstOnLine => IndentEnd(Start) == Start;

    public bool IsOnLineOfLastEnd => LastEnd > 0 && Lines[LastEnd].Line == Lines[Start].Line;

    public OpenCollection? Innermost => Open.Length == 0 ? null : Open[Open.Length - 1];

    /// <summary>From the error to the last character of its line.</summary>
    public TextSpan RestOfLine => ToEndOfLine(Start);

    /// <summary>The error's first word.</summary>
    public string Word
    {
        get
        {
            int end = Start;
            while (end < Text.Length && !IsBlank(Text[end]))
            {
                end++;
            }

            return Text.Substring(Start, end - Start);
        }
    }

    public char At(int offset) => offset >= 0 && offset < Text.Length ? Text[offset] : '\0';

    /// <summary>From an offset to the last character of its line that is not blank.</summary>
    public TextSpan ToEndOfLine(int start)
    {
        int end = Lines.EndOfLine(start);
        while (end > start && IsBlank(Text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Where the indentation of an offset's line ends.</summary>
    public int IndentEnd(int offset)
    {
        int i = Lines.StartOfLine(offset);
        while (At(i) is ' ' or '\t')
        {
            i++;
        }

        return i;
    }

    public int SkipBlanks(int start)
    {
        int i = start;
        while (i < Text.Length && IsBlank(Text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where the line after an offset's begins.</summary>
    public int NextLine(int offset)
    {
        int end = Lines.EndOfLine(offset);
        return end + (At(end) == '\r' && At(end + 1) == '\n' ? 2 : 1);
    }

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>What stands in a span, for a message.</summary>
    public string Shorten(TextSpan span) => span.Length <= LongestShown ? Slice(span) : Text.Substring(span.Start, LongestShown) + "…";

    public Anchor Place(int offset) => Anchor.At(File, new TextSpan(offset, offset));

    public Finding Report(Rule rule, TextSpan span, params Argument[] arguments) => Finding.Of(rule, Anchor.At(File, span), arguments);

    private int SkipSeparators(int start)
    {
        int i = SkipBlanks(start);
        while (At(i) is ':' or ',' || (At(i) == '-' && IsBlank(At(i + 1))))
        {
            i = SkipBlanks(i + 1);
        }

        return i;
    }

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';
}
