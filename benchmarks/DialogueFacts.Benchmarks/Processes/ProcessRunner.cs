using System.Diagnostics;

namespace DialogueFacts.Benchmarks.Processes;

/// <summary>Runs a .NET program to its end, and says what it took.</summary>
internal static class ProcessRunner
{
    private static readonly TimeSpan PollingInterval = TimeSpan.FromMilliseconds(10);

    /// <param name="arguments">Of <c>dotnet</c>: the program's dll first.</param>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static ProcessRun Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        TimeSpan before = ChildTimes.Read();
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(PollingInterval))
        {
            peak = Math.Max(peak, PeakMemory(process));
        }

        process.WaitForExit();
        watch.Stop();
        return process.ExitCode == 0
            ? new ProcessRun(watch.Elapsed, ChildTimes.Read() - before, peak, output.Result)
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}.\n{output.Result}\n{errors.Result}");
    }

    /// <summary>Zero if it has just ended.</summary>
    private static long PeakMemory(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
