using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.InProcess;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>Finding excerpts, in few long sources or many short ones.</summary>
internal sealed class ExcerptRow : Row
{
    private const double Most = 0.2;
    private const int PassagesPerSource = 1000;

    public override string Name => "excerpts";

    public override string What => "excerpt checks, 50,000 excerpts against sources of 5 MB in all";

    public override string Yardstick => "one pass of `string.IndexOf` per excerpt";

    public override RowResult Measure(Scale scale)
    {
        string[] passages = [.. FactSet.Of(scale.Large).Excerpts().Select(e => e.Excerpt)];
        (int Facts, (double Match, double Search) Time)[] sizes =
            [.. scale.Sizes.Select(s => (s, Time(passages[..(s / 2)], Math.Max(1, s / 2 / PassagesPerSource), 1, scale)))];
        return new RowResult(
            [Measure(passages, 1, 100, scale), Measure(passages, 50, 1, scale), Measure(passages, 500, 1, scale)],
            new Growth("excerpts", "Checking excerpts", "seconds",
            [
                new("checks", [.. sizes.Select(s => (s.Facts, s.Time.Match / 1e9))]),
                new("`string.IndexOf`", [.. sizes.Select(s => (s.Facts, s.Time.Search / 1e9))]),
            ]));
    }

    private static Figure Measure(string[] passages, int sources, int sample, Scale scale)
    {
        (double match, double search) = Time(passages, sources, sample, scale);
        string size = Print.Bytes(Excerpts.Sources[0].Length);
        return new Figure(
            $"at most 1/5 of its time, {Print.Count(Excerpts.Sources.Count)} × {size}",
            $"{Print.Number(match / search)} ({Print.Nanoseconds(match)} : {Print.Nanoseconds(search)})",
            match / search <= Most);
    }

    /// <summary>The passages in order make the sources; each is looked for in its own.</summary>
    private static (double Match, double Search) Time(string[] passages, int sources, int sample, Scale scale)
    {
        int each = Math.Max(1, passages.Length / sources);
        Excerpts.Sources = [.. passages.Chunk(each).Select(p => string.Join('\n', p))];
        Excerpts.All = [.. passages.Select((p, i) => (i / each, p))];
        Excerpts.Sample = scale.IsDry ? 1 : sample;
        IReadOnlyDictionary<string, double> times = InProcessRun.Of<Excerpts>(scale.IsDry ? InProcessRun.Dry : InProcessRun.Warm);
        return (times[nameof(Excerpts.Match)], times[nameof(Excerpts.IndexOf)] * Excerpts.Sample);
    }
}
