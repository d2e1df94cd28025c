using BenchmarkDotNet.Attributes;
using DialogueFacts.Compiler.Evidence.Excerpts;

namespace DialogueFacts.Benchmarks.InProcess;

/// <summary>Finding each excerpt in its source, from the texts on: nothing is prepared before.</summary>
public class Excerpts
{
    internal static IReadOnlyList<string> Sources { get; set; } = [];

    internal static IReadOnlyList<(int Source, string Text)> All { get; set; } = [];

    /// <summary>Every so manieth excerpt is looked for by the yardstick, where all of them would take minutes.</summary>
    internal static int Sample { get; set; } = 1;

    /// <summary>Where they stand, added up.</summary>
    [Benchmark(Baseline = true)]
    public long IndexOf()
    {
        long found = 0;
        for (int i = 0; i < All.Count; i += Sample)
        {
            found += Sources[All[i].Source].IndexOf(All[i].Text, StringComparison.Ordinal);
        }

        return found;
    }

    [Benchmark]
    public long Match()
    {
        Snapshot[] snapshots = [.. Sources.Select(Snapshot.FromText)];
        return All.Sum(e => (long)ExcerptMatcher.Match(snapshots[e.Source], e.Text).Match!.Start);
    }
}
