using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Processes;
using DialogueFacts.Benchmarks.Reporting;
using DialogueFacts.Benchmarks.Yardsticks;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>The C# compiler, as a whole process, on what facts became.</summary>
internal sealed class CompileRow : Row
{
    /// <summary>How much more a fact may take in the large set than in the one a tenth of its size, and cost still be called linear.</summary>
    private const double MostGrowth = 1.2;

    public override string Name => "compile";

    public override string What => "`csc` on what 100,000 facts became, XML docs included";

    public override string Yardstick => "`csc` on 10,000 facts as object initialisers, per fact";

    public override RowResult Measure(Scale scale)
    {
        (int Facts, ProcessRun Run)[] members = Compile(scale, hasMembers: true);
        (int Facts, ProcessRun Run)[] bare = Compile(scale, hasMembers: false);
        using var code = new CSharpFolder(ObjectInitializers.Of(FactSet.Of(scale.Medium)));
        ProcessRun yardstick = Median.OfInterleaved(scale.Rounds, code.Compile)[0];
        TimeSpan each = yardstick.Cpu / scale.Medium;
        return new RowResult(
        [
            Time("with members, at most 0.6", 0.6, members[^1], each),
            Memory("with members, under 2 GB", 2e9, members[^1].Run),
            Linear(members),
            Time("without members, at most 0.35", 0.35, bare[^1], each),
            Memory("without members, under 1 GB", 1e9, bare[^1].Run),
        ],
        new Growth("compile", "Compiling what facts became", "seconds of CPU",
        [
            new("with members", [.. members.Select(m => (m.Facts, m.Run.Cpu.TotalSeconds))]),
            new("without members", [.. bare.Select(m => (m.Facts, m.Run.Cpu.TotalSeconds))]),
            new("object initialisers", [(scale.Medium, yardstick.Cpu.TotalSeconds)]),
        ]));
    }

    private static (int Facts, ProcessRun Run)[] Compile(Scale scale, bool hasMembers)
    {
        CSharpFolder[] folders = [.. scale.Sizes.Select(s => new CSharpFolder(GeneratedFacts.Of(FactSet.Of(s), hasMembers)))];
        try
        {
            ProcessRun[] runs = Median.OfInterleaved(scale.Rounds, [.. folders.Select(f => (Func<ProcessRun>)f.Compile)]);
            return [.. scale.Sizes.Zip(runs)];
        }
        finally
        {
            Array.ForEach(folders, f => f.Dispose());
        }
    }

    private static Figure Time(string reach, double most, (int Facts, ProcessRun Run) measured, TimeSpan yardstick)
    {
        TimeSpan each = measured.Run.Cpu / measured.Facts;
        return new(
            reach + " of its time",
            $"{Print.Number(each / yardstick)} (CPU {Print.Nanoseconds(each.TotalNanoseconds)} : {Print.Nanoseconds(yardstick.TotalNanoseconds)}; {Print.Seconds(measured.Run.Cpu)} in all, wall {Print.Seconds(measured.Run.Wall)})",
            each / yardstick <= most);
    }

    private static Figure Memory(string reach, double most, ProcessRun run) => new(reach, Print.Bytes(run.PeakMemory), run.PeakMemory < most);

    private static Figure Linear((int Facts, ProcessRun Run)[] sizes)
    {
        (int Facts, ProcessRun Run) before = sizes[Math.Max(0, sizes.Length - 2)];
        (int Facts, ProcessRun Run) large = sizes[^1];
        double growth = large.Run.Cpu / before.Run.Cpu * before.Facts / large.Facts;
        return new("linear in the number of facts", $"{Print.Number(growth)} times per fact what {Print.Count(before.Facts)} take", growth <= MostGrowth);
    }
}
