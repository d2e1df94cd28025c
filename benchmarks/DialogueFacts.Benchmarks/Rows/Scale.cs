namespace DialogueFacts.Benchmarks.Rows;

/// <summary>How much is measured.</summary>
/// <param name="Large">How many facts the largest set has.</param>
/// <param name="Rounds">How often whole processes are run.</param>
/// <param name="IsDry">Whether each thing is run once, to see that it runs.</param>
internal sealed record Scale(int Large, int Rounds, bool IsDry = false)
{
    public static Scale Full { get; } = new(100_000, 3);

    public static Scale Dry { get; } = new(200, 1, IsDry: true);

    public int Medium => Large / 10;

    public int Small => Large / 100;

    /// <summary>The sizes over which growth is shown.</summary>
    public IReadOnlyList<int> Sizes => IsDry ? [Large] : [Small, Medium, Large];
}
