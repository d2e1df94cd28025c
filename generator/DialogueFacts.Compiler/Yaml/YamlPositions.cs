using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Where the nodes of a file stand.</summary>
/// <param name="Path">The file's <see cref="InputFile.Path"/>.</param>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Spans">The span of each node by its number, in whole. Keys are nodes too, numbered just before their values. Quotes,
/// brackets and the indicator of a block scalar belong to a node, its anchor and tag do not. A block scalar ends where its text ends.</param>
/// <param name="Keys">Whether a node is a key; its value is the next node.</param>
/// <param name="Lines">The file's text and its lines.</param>
public sealed record YamlPositions(string Path, string Name, EquatableArray<TextSpan> Spans, EquatableArray<bool> Keys, LineMap Lines)
{
    /// <summary>What to show for an anchor; the file's beginning if it names no node of this file. A mapping or sequence over several
    /// lines is shown by its first.</summary>
    public TextSpan SpanOf(Anchor anchor)
    {
        if (anchor.Part == AnchorPart.Span)
        {
            return anchor.Span;
        }

        if (anchor.Node < 0 || anchor.Node >= Spans.Count)
        {
            return default;
        }

        bool isUnderKey = anchor.Node > 0 && Keys[anchor.Node - 1];
        return anchor.Part == AnchorPart.Within
            ? ScalarSource.Find(Lines.Text, Spans[anchor.Node], anchor.Span)
            : FirstLineOf(anchor.Part == AnchorPart.Key && isUnderKey ? anchor.Node - 1 : anchor.Node);
    }

    private TextSpan FirstLineOf(int node)
    {
        TextSpan span = Spans[node];
        int lineEnd = Lines.EndOfLine(span.Start);
        bool isCollection = node + 1 < Spans.Count && Spans[node + 1].Start < span.End;
        if (!isCollection || span.End <= lineEnd)
        {
            return span;
        }

        // Up to the last token of the line: what follows it is blank or a comment.
        int end = span.Start + 1;
        for (int child = node + 1; child < Spans.Count && Spans[child].Start < lineEnd; child++)
        {
            end = Math.Max(end, Math.Min(Spans[child].End, lineEnd));
        }

        return new TextSpan(span.Start, end);
    }
}
