using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>What looking up an excerpt gave.</summary>
/// <param name="Source">Null if there is no such source.</param>
/// <param name="IsWrong">The excerpt is not its source's, which was reported: nothing more can be said of it.</param>
internal sealed record ExcerptOutcome(EvidenceMatch Match, SourceEntry? Source, bool IsWrong)
{
    /// <summary>The stretches of the source's snapshot that the excerpt repeats; none if it was not found.</summary>
    public EquatableArray<TextSpan> Quoted { get; init; }
}
