using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.InProcess;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>The generator's first run, in a process that has run it on other facts.</summary>
internal sealed class GenerateRow : Row
{
    private const double Most = 4;

    public override string Name => "generate";

    public override string What => "the generator, first run in a warmed process, 10,000 facts";

    public override string Yardstick => "the parser, warmed, over the same";

    public override RowResult Measure(Scale scale)
    {
        (int Facts, double Parse, double Generate)[] sizes = [.. scale.Sizes.Select(s => Measure(FactSet.Of(s), scale))];
        (_, double parse, double generate) = sizes[^Math.Min(2, sizes.Length)];
        double ratio = generate / parse;
        return new RowResult(
            [new("at most 4 times", $"{Print.Number(ratio)} ({Print.Nanoseconds(generate)} : {Print.Nanoseconds(parse)})", ratio <= Most)],
            new Growth("generate", "The generator's first run", "seconds",
            [
                new("generator", [.. sizes.Select(s => (s.Facts, s.Generate / 1e9))]),
                new("YamlDotNet's event parser", [.. sizes.Select(s => (s.Facts, s.Parse / 1e9))]),
            ]));
    }

    private static (int Facts, double Parse, double Generate) Measure(FactSet facts, Scale scale)
    {
        _ = new FactProject(facts).Run().AssertClean();
        FirstRun.Facts = facts;
        IReadOnlyDictionary<string, double> times = InProcessRun.Of<FirstRun>(scale.IsDry ? InProcessRun.Dry : facts.Count > scale.Medium ? InProcessRun.Long : InProcessRun.Warm);
        return (facts.Count, times[nameof(FirstRun.Parse)], times[nameof(FirstRun.Generate)]);
    }
}
