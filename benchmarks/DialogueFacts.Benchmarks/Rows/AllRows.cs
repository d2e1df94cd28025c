using DialogueFacts.Benchmarks.Facts;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>The table, from top to bottom.</summary>
internal static class AllRows
{
    public static IReadOnlyList<Row> InOrder { get; } =
    [
        new ValidateRow(),
        new GenerateRow(),
        new CompileRow(),
        new EditRow("edit", "one value edited, 100,000 facts in 100 files", Edit.OfValue, 50, _ => 1),
        new EditRow("rename", "an identifier renamed that others refer to, and their references", Edit.OfIdentifier, 10, edited => edited + 1),
        new KeystrokeRow(),
        new StartRow(),
        new LookupRow(),
        new LoadRow(),
        new AssemblySizeRow(),
        new ExcerptRow(),
    ];

    /// <summary>Rows of their own tables, measured only when asked for.</summary>
    public static IReadOnlyList<Row> OnDemand { get; } = [new MillionRow()];
}
