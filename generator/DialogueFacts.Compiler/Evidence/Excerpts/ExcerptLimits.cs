namespace DialogueFacts.Compiler.Evidence.Excerpts;

/// <summary>How far an edited excerpt may depart from its source.</summary>
public sealed record ExcerptLimits
{
    /// <summary>The limits that hold unless others are given.</summary>
    public static ExcerptLimits Default { get; } = new();

    /// <summary>The most that one <c>[...]</c> may leave out, in UTF-16 units of the source.</summary>
    public int MaximumGap { get; init; } = 600;

    /// <summary>The most that insertions may make up of the excerpt, in percent of its characters.</summary>
    public int MaximumInsertedPercent { get; init; } = 25;

    /// <summary>The fewest words between one <c>[...]</c> and the next, or the end.</summary>
    public int MinimumWords { get; init; } = 3;
}
