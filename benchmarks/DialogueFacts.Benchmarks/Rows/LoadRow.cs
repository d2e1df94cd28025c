using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.InProcess;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>Everything that there is to read.</summary>
internal sealed class LoadRow : Row
{
    public override string Name => "load";

    public override string What => "loading all 10,000 facts, every slot read";

    public override string Yardstick => "YamlDotNet deserialising the same YAML; System.Text.Json (source-generated) reading the same data";

    public override RowResult Measure(Scale scale)
    {
        Loading.Facts = FactSet.Of(scale.IsDry ? scale.Large : scale.Medium);
        Loading.ReadCompiled = FactAssembly.LoadProbe(FactAssembly.Build(Loading.Facts, probe: "LoadProbe.cs")).GetMethod("ReadAll")!.CreateDelegate<Func<int[], long>>();
        IReadOnlyDictionary<string, double> times = InProcessRun.Of<Loading>(scale.IsDry ? InProcessRun.Dry : InProcessRun.Short);
        double compiled = times[nameof(Loading.Compiled)];
        return new RowResult([Compare("YAML", 50, compiled, times[nameof(Loading.YamlDotNet)]), Compare("JSON", 3, compiled, times[nameof(Loading.SystemTextJson)])]);
    }

    private static Figure Compare(string what, double least, double time, double yardstick) =>
        new($"{Print.Number(least)} times faster than {what}", $"{Print.Number(yardstick / time)} ({Print.Nanoseconds(yardstick)} : {Print.Nanoseconds(time)})", yardstick / time >= least);
}
