using System.Globalization;
using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Processes;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>An app from its start to its end.</summary>
internal sealed class StartRow : Row
{
    private const double MostMilliseconds = 10;
    private const int MostBytes = 100_000;
    private const int RoundsPerRound = 7;

    public override string Name => "start";

    public override string What => "start of an app that reads one fact out of 10,000";

    public override string Yardstick => "the empty app";

    public override RowResult Measure(Scale scale)
    {
        byte[] facts = FactAssembly.Build(FactSet.Of(scale.IsDry ? scale.Large : scale.Medium));
        using var empty = new AppFolder("EmptyApp", FactAssembly.BuildApp("EmptyApp.cs"));
        using var reading = new AppFolder(
            "ReadingApp",
            FactAssembly.BuildApp("ReadingApp.cs", facts),
            ("Sessions", facts),
            ("DialogueFacts.Runtime", File.ReadAllBytes(typeof(IFact).Assembly.Location)));
        ProcessRun[] runs = Median.OfInterleaved(scale.IsDry ? 1 : scale.Rounds * RoundsPerRound, empty.Start, reading.Start);
        double cpu = (runs[1].Cpu - runs[0].Cpu).TotalMilliseconds;
        double wall = (runs[1].Wall - runs[0].Wall).TotalMilliseconds;
        long bytes = Bytes(runs[1]) - Bytes(runs[0]);
        return new RowResult(
        [
            new("at most 10 ms more", $"{Print.Number(cpu)} ms of CPU, {Print.Number(wall)} ms wall (empty: {Print.Number(runs[0].Cpu.TotalMilliseconds)} ms, {Print.Number(runs[0].Wall.TotalMilliseconds)} ms)", cpu <= MostMilliseconds),
            new("under 100 KB of managed heap", Print.Bytes(bytes), bytes < MostBytes),
        ]);
    }

    private static long Bytes(ProcessRun run) => long.Parse(run.Output.Split('|')[1], CultureInfo.InvariantCulture);
}
