using BenchmarkDotNet.Attributes;

namespace DialogueFacts.Benchmarks.InProcess;

/// <summary>Looking up facts that have been touched, each method a thousand times.</summary>
public class Lookups
{
    internal const int Count = 1000;

    /// <summary>The loops, compiled with the facts.</summary>
    internal static Func<string, Func<int>> Probe { get; set; } = _ => () => 0;

    private readonly Func<int> _find = Probe("Find");
    private readonly Func<int> _findFrozen = Probe("FindFrozen");
    private readonly Func<int> _at = Probe("At");
    private readonly Func<int> _atArray = Probe("AtArray");
    private readonly Func<int> _follow = Probe("Follow");
    private readonly Func<int> _followField = Probe("FollowField");

    [Benchmark(OperationsPerInvoke = Count)]
    public int FindFrozen() => _findFrozen();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Find() => _find();

    [Benchmark(OperationsPerInvoke = Count)]
    public int AtArray() => _atArray();

    [Benchmark(OperationsPerInvoke = Count)]
    public int At() => _at();

    [Benchmark(OperationsPerInvoke = Count)]
    public int FollowField() => _followField();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Follow() => _follow();
}
