namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>What checking an excerpt against a source gives: a match or a failure. Compares by value.</summary>
public sealed record ExcerptResult
{
    private ExcerptResult()
    {
    }

    /// <summary>Where and how it matches; null if it does not.</summary>
    public ExcerptMatch? Match { get; private init; }

    /// <summary>Why it does not match; null if it does.</summary>
    public ExcerptFailure? Failure { get; private init; }

    /// <summary>If the excerpt matches in several places: what would make it unique; null if it is unique, or if nothing short enough would.</summary>
    public ContextSuggestion? Suggestion { get; private init; }

    internal static ExcerptResult Of(ExcerptMatch match, ContextSuggestion? suggestion) => new() { Match = match, Suggestion = suggestion };

    internal static ExcerptResult Of(ExcerptFailure failure) => new() { Failure = failure };
}
