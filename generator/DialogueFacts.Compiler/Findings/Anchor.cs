using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Findings;

/// <summary>
/// What a finding points at: a node of a file by its number, or, where there is no node (broken YAML, a file as a whole), a span.
/// Node numbers do not change when a comment does, so what a stage concludes stays equal until the facts themselves change;
/// <see cref="Locator"/> turns anchors into places at the very end.
/// </summary>
/// <param name="Span">With <see cref="AnchorPart.Span"/>, of the file's text; with <see cref="AnchorPart.Within"/>, of the scalar's,
/// counted without white space, as that is all that folding changes.</param>
/// <param name="File">The file's <see cref="InputFile.Name"/>; empty for the project as a whole.</param>
public readonly record struct Anchor(string File, int Node, AnchorPart Part, TextSpan Span)
{
    /// <summary>The value of a node.</summary>
    public static Anchor Value(string file, int node) => new(file, node, AnchorPart.Value, default);

    /// <summary>The key under which a node stands in its mapping; the node itself if it stands under none.</summary>
    public static Anchor Key(string file, int node) => new(file, node, AnchorPart.Key, default);

    /// <summary>A part of a scalar's text, wherever quoting, escaping and folding put it in the file.</summary>
    /// <param name="node">The scalar's number.</param>
    /// <param name="text">The scalar's text.</param>
    /// <param name="part">A stretch of <paramref name="text"/>.</param>
    public static Anchor Within(string file, int node, string text, TextSpan part) =>
        new(file, node, AnchorPart.Within, ScalarSource.CountInked(text, part));

    /// <summary>The identifier of a fact of another file, of which only the ordinal is known.</summary>
    public static Anchor Fact(string file, int ordinal) => new(file, ordinal, AnchorPart.Fact, default);

    /// <summary>A stretch of the file's text.</summary>
    public static Anchor At(string file, TextSpan span) => new(file, -1, AnchorPart.Span, span);

    /// <summary>The file as a whole, shown at its beginning.</summary>
    public static Anchor WholeFile(string file) => At(file, default);

    /// <summary>The project: there is no file to point at.</summary>
    public static Anchor Project => WholeFile("");
}
