using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>Where the nodes of a file stand.</summary>
/// <param name="Path">The file's <see cref="InputFile.Path"/>.</param>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Spans">The span of each node by its number. Keys are nodes too, numbered just before their values. A block scalar's
/// span ends where its text ends.</param>
/// <param name="Keys">By node number, the number of the key under which the node stands, or -1.</param>
/// <param name="Lines">Of the file's text.</param>
public sealed record YamlPositions(string Path, string Name, EquatableArray<TextSpan> Spans, EquatableArray<int> Keys, LineMap Lines)
{
    /// <summary>The span an anchor means; the file's beginning if it names no node of this file.</summary>
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

        int key = anchor.Part == AnchorPart.Key ? Keys[anchor.Node] : -1;
        return Spans[key >= 0 ? key : anchor.Node];
    }
}
