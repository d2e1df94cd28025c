namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>How cost grows with the number of facts.</summary>
/// <param name="Name">The plot's file name, without extension.</param>
internal sealed record Growth(string Name, string Title, string Unit, IReadOnlyList<Curve> Curves);
