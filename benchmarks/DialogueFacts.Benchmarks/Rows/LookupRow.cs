using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.InProcess;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>What apps do with facts all day.</summary>
internal sealed class LookupRow : Row
{
    private const double Most = 2;

    public override string Name => "lookup";

    public override string What => "`Find` by identifier, `All[i]`, following a reference, once touched";

    public override string Yardstick => "`FrozenDictionary` lookup, array, field";

    public override RowResult Measure(Scale scale)
    {
        Type probe = FactAssembly.LoadProbe(FactAssembly.Build(FactSet.Of(scale.IsDry ? scale.Large : scale.Medium), probe: "LookupProbe.cs"));
        probe.GetMethod("Prepare")!.Invoke(null, [Lookups.Count]);
        Lookups.Probe = name => probe.GetMethod(name)!.CreateDelegate<Func<int>>();
        IReadOnlyDictionary<string, double> times = InProcessRun.Of<Lookups>(scale.IsDry ? InProcessRun.Dry : InProcessRun.Short);
        return new RowResult(
        [
            Compare("`Find`", times[nameof(Lookups.Find)], times[nameof(Lookups.FindFrozen)]),
            Compare("`All[i]`", times[nameof(Lookups.At)], times[nameof(Lookups.AtArray)]),
            Compare("reference", times[nameof(Lookups.Follow)], times[nameof(Lookups.FollowField)]),
        ]);
    }

    private static Figure Compare(string what, double time, double yardstick) =>
        new($"{what} within 2", $"{Print.Number(time / yardstick)} ({Print.Nanoseconds(time)} : {Print.Nanoseconds(yardstick)})", time / yardstick <= Most);
}
