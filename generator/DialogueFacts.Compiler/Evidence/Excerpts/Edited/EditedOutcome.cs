using DialogueFacts.Compiler.Evidence.Excerpts.Searching;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>What reading brackets as edits gives: occurrences, or why there are none.</summary>
internal sealed record EditedOutcome
{
    public Occurrences? Found { get; init; }

    public ExcerptProblem Problem { get; init; }

    /// <summary>The part that the problem is with, or the first of those it is with; null for the whole excerpt.</summary>
    public ExcerptPart? Part { get; init; }

    /// <summary>Whether the excerpt would match if it were not for the limits, the order or the context.</summary>
    public bool WouldMatch { get; init; }

    /// <summary>Where in the source the problem shows, if that is known.</summary>
    public TextSpan? InSource { get; init; }
}
