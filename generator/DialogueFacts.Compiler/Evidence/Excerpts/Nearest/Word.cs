using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Nearest;

/// <summary>A word as typography allows (<paramref name="Strict"/>) and as loosely as an author may have remembered it.</summary>
internal readonly record struct Word(TextSpan Span, string Strict, string Loose)
{
    public static List<Word> ReadAll(string text, TextSpan within, int limit) =>
        [.. WordSplitter.Split(text, within.Start, within.End).Take(limit).Select(span => Read(text, span))];

    private static Word Read(string text, TextSpan span)
    {
        string word = span.In(text);
        return new Word(span, TextFolder.FoldText(word, FoldMode.Typographic), LooseForm.Of(word));
    }
}
