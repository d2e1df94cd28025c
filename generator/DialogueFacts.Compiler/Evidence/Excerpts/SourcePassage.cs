using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>A passage of a source.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of <see cref="Snapshot.Text"/>.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">What it says; of a long passage its beginning.</param>
public sealed record SourcePassage(int Start, int End, string Text)
{
    private const int LongestText = 2000;

    internal static SourcePassage At(string text, TextSpan span) =>
        new(span.Start, span.End, text.Substring(span.Start, Math.Min(span.Length, LongestText)));
}
