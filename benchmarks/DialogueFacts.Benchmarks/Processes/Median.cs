namespace DialogueFacts.Benchmarks.Processes;

/// <summary>Several runs as one.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Each figure's own median; the output of the first run.</summary>
    public static ProcessRun Of(IReadOnlyList<ProcessRun> runs) => new(
        TimeSpan.FromSeconds(Of(runs.Select(r => r.Wall.TotalSeconds))),
        TimeSpan.FromSeconds(Of(runs.Select(r => r.Cpu.TotalSeconds))),
        (long)Of(runs.Select(r => (double)r.PeakMemory)),
        runs[0].Output);

    /// <summary>Runs each of some programs in turn, round after round, so that what happens to the machine happens to all of them.</summary>
    public static ProcessRun[] OfInterleaved(int rounds, params Func<ProcessRun>[] programs)
    {
        var runs = new List<ProcessRun>[programs.Length];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < programs.Length; i++)
            {
                (runs[i] ??= []).Add(programs[i]());
            }
        }

        return [.. runs.Select(r => Of(r))];
    }
}
