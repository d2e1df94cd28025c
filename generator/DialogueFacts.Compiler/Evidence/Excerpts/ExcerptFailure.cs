namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>Why an excerpt does not match, and what is nearest to it. Compares by value.</summary>
public sealed record ExcerptFailure
{
    /// <summary>The cause, as narrowly as it can be told.</summary>
    public required ExcerptProblem Problem { get; init; }

    /// <summary>Where in the excerpt as given the problem is: a bracket, a part, or all of it. In UTF-16 units.</summary>
    public required int ExcerptStart { get; init; }

    /// <summary>Where that ends, exclusive.</summary>
    public required int ExcerptEnd { get; init; }

    /// <summary>The tier at which the excerpt would match once the problem is mended; null if that cannot be told.</summary>
    public MatchTier? WouldMatch { get; init; }

    /// <summary>The passage most like the excerpt, or like the part of it that is not found; null if nothing is like it.</summary>
    public SourcePassage? Nearest { get; init; }

    /// <summary>Where the excerpt first departs from <see cref="Nearest"/>.</summary>
    public TextDifference? Difference { get; init; }
}
