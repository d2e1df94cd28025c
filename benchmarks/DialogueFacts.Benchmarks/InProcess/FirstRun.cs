using BenchmarkDotNet.Attributes;
using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Yardsticks;

namespace DialogueFacts.Benchmarks.InProcess;

/// <summary>The generator, on facts it has not seen, and the parser over the same files.</summary>
public class FirstRun
{
    internal static FactSet Facts { get; set; } = FactSet.Of(1000);

    [Benchmark(Baseline = true)]
    public int Parse() => YamlEvents.Count(Facts.Files.Select(f => new StringReader(f.Text)));

    [Benchmark]
    public object Generate() => new FactProject(Facts).Run().Result;
}
