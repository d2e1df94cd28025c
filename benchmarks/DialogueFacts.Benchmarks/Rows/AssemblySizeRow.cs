using DialogueFacts.Benchmarks.Compiling;
using DialogueFacts.Benchmarks.Facts;
using DialogueFacts.Benchmarks.Reporting;

namespace DialogueFacts.Benchmarks.Rows;

/// <summary>How large the assembly is that facts become.</summary>
internal sealed class AssemblySizeRow : Row
{
    public override string Name => "size";

    public override string What => "assembly size per fact";

    public override string Yardstick => "its YAML";

    public override RowResult Measure(Scale scale)
    {
        (int Facts, long Yaml, int Members, int Bare)[] sizes = [.. scale.Sizes.Select(Measure)];
        (int facts, long yaml, int members, int bare) = sizes[^1];
        return new RowResult(
        [
            Compare("with members, at most 0.9", 0.9, members, yaml, facts),
            Compare("without members, at most 0.75", 0.75, bare, yaml, facts),
        ],
        new Growth("size", "What facts become", "bytes",
        [
            new("assembly with members", [.. sizes.Select(s => (s.Facts, (double)s.Members))]),
            new("YAML", [.. sizes.Select(s => (s.Facts, (double)s.Yaml))]),
        ]));
    }

    private static (int Facts, long Yaml, int Members, int Bare) Measure(int count)
    {
        FactSet facts = FactSet.Of(count);
        return (count, facts.YamlBytes, FactAssembly.Build(facts).Length, FactAssembly.Build(facts, hasMembers: false).Length);
    }

    private static Figure Compare(string reach, double most, int assembly, long yaml, int facts) => new(
        reach, $"{Print.Number((double)assembly / yaml)} ({Print.Bytes((double)assembly / facts)} : {Print.Bytes((double)yaml / facts)})", (double)assembly / yaml <= most);
}
