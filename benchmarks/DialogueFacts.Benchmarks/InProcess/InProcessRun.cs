using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace DialogueFacts.Benchmarks.InProcess;

/// <summary>Runs a class of benchmarks in this process, after warm-up.</summary>
internal static class InProcessRun
{
    /// <summary>Of what takes nanoseconds to milliseconds.</summary>
    public static Job Short { get; } = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15).WithId("short");

    /// <summary>Of what takes a second or less, by code that has to run often before the just-in-time compiler is done with it.</summary>
    public static Job Warm { get; } = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(8).WithIterationCount(9).WithId("warm");

    /// <summary>Of what takes so long that every run counts by itself.</summary>
    public static Job Long { get; } = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(1).WithIterationCount(3).WithId("long");

    /// <summary>To see that it runs.</summary>
    public static Job Dry { get; } = Job.Dry.WithToolchain(InProcessNoEmitToolchain.Instance).WithId("dry");

    /// <summary>The median time of each of the class's methods, in nanoseconds, by name.</summary>
    /// <exception cref="InvalidOperationException">A benchmark failed.</exception>
    public static IReadOnlyDictionary<string, double> Of<T>(Job job)
    {
        var log = new AccumulationLogger();
        string artifacts = Path.Combine(Path.GetTempPath(), "dialoguefacts-benchmarks");
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddLogger(log)
            .WithArtifactsPath(artifacts)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        Summary summary = BenchmarkRunner.Run<T>(config);
        return summary.Reports.Length > 0 && summary.Reports.All(r => r.Success && r.ResultStatistics is not null)
            ? summary.Reports.ToDictionary(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name, r => r.ResultStatistics!.Median, StringComparer.Ordinal)
            : throw new InvalidOperationException(log.GetLog());
    }
}
