namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>How much of the facts of one class has evidence.</summary>
/// <param name="Kind">The class, or the root's for values that belong to no fact.</param>
/// <param name="Facts">How many facts of just this class there are.</param>
/// <param name="Values">How many values of theirs, and of their parts, evidence is asked for.</param>
/// <param name="FromElsewhere">How many of these are said to be from none of the sources, and are borne out by none.</param>
public sealed record KindCoverage(string Kind, int Facts, int Values, ValueCounts Counts, int FromElsewhere)
{
    /// <summary>How many values nothing bears out.</summary>
    public int Unsupported => Values - Counts.Supported - FromElsewhere;
}
