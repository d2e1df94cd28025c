using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Findings;

/// <summary>
/// What a finding points at: a node of a file by its number, or, where there is no node (broken YAML, a file as a whole), a span.
/// Node numbers do not change when a comment does, so what a stage concludes stays equal until the facts themselves change;
/// <see cref="Locator"/> turns anchors into places at the very end.
/// </summary>
/// <param name="File">The file's <see cref="InputFile.Name"/>; empty for the project as a whole.</param>
public readonly record struct Anchor(string File, int Node, AnchorPart Part, TextSpan Span)
{
    /// <summary>The value of a node.</summary>
    public static Anchor Value(string file, int node) => new(file, node, AnchorPart.Value, default);

    /// <summary>The key under which a node stands in its mapping; the node itself if it stands under none.</summary>
    public static Anchor Key(string file, int node) => new(file, node, AnchorPart.Key, default);

    /// <summary>A stretch of the file's text.</summary>
    public static Anchor At(string file, TextSpan span) => new(file, -1, AnchorPart.Span, span);

    /// <summary>The file as a whole, shown at its beginning.</summary>
    public static Anchor WholeFile(string file) => At(file, default);

    /// <summary>The project: there is no file to point at.</summary>
    public static Anchor Project => WholeFile("");
}
