namespace DialogueFacts.Benchmarks.Reporting;

/// <summary>What measuring a row gave.</summary>
/// <param name="Growth">Over the number of facts; null where that makes no sense.</param>
internal sealed record RowResult(IReadOnlyList<Figure> Figures, Growth? Growth = null);
