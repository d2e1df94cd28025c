using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Processes;
using DialogueFacts.Benchmarks.Reporting;
using DialogueFacts.Benchmarks.Yardsticks;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>The tool, as a whole process.</summary>
internal sealed class ValidateRow : Row
{
    private const double MostTime = 3;
    private const double MostMemory = 12;

    public override string Name => "validate";

    public override string What => "validate 100,000 facts with the tool";

    public override string Yardstick => "YamlDotNet's event parser over the same files";

    public override RowResult Measure(Scale scale)
    {
        (int Facts, long Yaml, ProcessRun Tool, ProcessRun Parser)[] sizes = [.. scale.Sizes.Select(s => Measure(FactSet.Of(s), scale))];
        (_, long yaml, ProcessRun tool, ProcessRun parser) = sizes[^1];
        double time = tool.Cpu / parser.Cpu;
        double memory = (double)tool.PeakMemory / yaml;
        return new RowResult(
        [
            new("at most 3 times", $"{Print.Number(time)} (CPU {Print.Seconds(tool.Cpu)} : {Print.Seconds(parser.Cpu)}; wall {Print.Seconds(tool.Wall)} : {Print.Seconds(parser.Wall)})", time <= MostTime),
            new("peak memory at most 12 times the YAML", $"{Print.Number(memory)} ({Print.Bytes(tool.PeakMemory)} : {Print.Bytes(yaml)})", memory <= MostMemory),
        ],
        new Growth("validate", "Validating with the tool", "seconds of CPU",
        [
            new("dialoguefacts validate", [.. sizes.Select(s => (s.Facts, s.Tool.Cpu.TotalSeconds))]),
            new("YamlDotNet's event parser", [.. sizes.Select(s => (s.Facts, s.Parser.Cpu.TotalSeconds))]),
        ]));
    }

    private static (int Facts, long Yaml, ProcessRun Tool, ProcessRun Parser) Measure(FactSet facts, Scale scale)
    {
        using var folder = new FactFolder(facts);
        ProcessRun[] runs = Median.OfInterleaved(
            scale.Rounds,
            () => ShippedTool.Run(scale, "validate", folder.Data),
            () => ProcessRunner.Run(typeof(YardstickProgram).Assembly.Location, YardstickProgram.Parse, folder.Data));
        return (facts.Count, facts.YamlBytes, runs[0], runs[1]);
    }
}
