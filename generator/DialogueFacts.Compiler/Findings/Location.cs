using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Findings;

/// <summary>A place that a host can show.</summary>
/// <param name="Path">The file's <see cref="InputFile.Path"/>; empty for the project as a whole.</param>
public sealed record Location(string Path, TextSpan Span, LinePosition Start, LinePosition End);
