using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>A stretch of a snapshot that no excerpt repeats, within one line, from its first letter or digit to its last.</summary>
/// <param name="Span">In UTF-16 units of the snapshot.</param>
public sealed record UncitedPassage(TextSpan Span, LinePosition Start, LinePosition End, string Text);
