namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>One thing measured, and what it was to reach.</summary>
/// <param name="Measured">The ratio, and in brackets what it is a ratio of.</param>
internal sealed record Figure(string Reach, string Measured, bool IsReached);
