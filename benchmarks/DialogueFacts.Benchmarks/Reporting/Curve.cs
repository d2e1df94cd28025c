namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>A line of a plot.</summary>
internal sealed record Curve(string Label, IReadOnlyList<(int Facts, double Value)> Points);
