using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Checks;

/// <summary>What holds for any facts.</summary>
public sealed class CheckPropertyTests
{
    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              title: {}
              nodes: {range: Node, multivalued: true, inlined_as_list: true}
          Node:
            attributes:
              id: {identifier: true}
              name: {}
              start: {range: edtf, annotations: {"sh:lessThanOrEquals": end}}
              end: {range: edtf}
              next: {range: Node, multivalued: true, inverse: previous, annotations: {dialoguefacts:acyclic: true}}
              previous: {range: Node, multivalued: true}
              peers: {range: Node, multivalued: true, symmetric: true, transitive: true}
            unique_keys:
              name: {unique_key_slots: [name], consider_nulls_inequal: true}
        """;

    [Fact]
    public void The_order_of_files_changes_nothing() => Prop.ForAll(
        Files(), (string[] files) => Project(files).Findings().SequenceEqual(Project(files).Reversed().Findings(), StringComparer.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void How_facts_are_divided_into_files_changes_no_rule_that_is_broken() => Prop.ForAll(
        Files(), (string[] files) => Broken([string.Concat(files)]).SequenceEqual(Broken(files), StringComparer.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_ever_throws() => Prop.ForAll<string, string>(
        (model, data) => FactProject.Of(model ?? "").File("a.yaml", data ?? "").Findings() is not null).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Broken(string[] files) =>
        Project(files).Compile().Findings.Where(f => f.Rule.Id.StartsWith("DF4", StringComparison.Ordinal)).Select(f => f.Rule.Id).Order(StringComparer.Ordinal);

    private static FactProject Project(string[] files)
    {
        FactProject project = FactProject.Of(Model);
        for (int i = 0; i < files.Length; i++)
        {
            project.File($"{(char)('a' + i)}.yaml", "nodes:\n" + files[i]);
        }

        return project;
    }

    /// <summary>Lists of nodes that name each other, rightly and wrongly. Identifiers are distinct over all files.</summary>
    private static Arbitrary<string[]> Files()
    {
        Gen<string> name = Gen.Elements("a", "b", "c", "d", "e", "nobody");
        Gen<string> names = name.ListOf().Select(n => $"[{string.Join(", ", n.Distinct(StringComparer.Ordinal).Take(3))}]");
        Gen<string> date = Gen.Elements("'2007'", "'2008-05'", "'2008-10-08'", "'2009/..'");
        Gen<string> slots =
            from next in names
            from previous in names
            from peers in names
            from start in date
            from end in date
            select $"next: {next}, previous: {previous}, peers: {peers}, start: {start}, end: {end}";
        return slots.Four()
            .Select(four => new[] { four.Item1, four.Item2, four.Item3, four.Item4 }.Select((node, i) => $"  - {{id: {(char)('a' + i)}, {node}}}\n").ToArray())
            .ToArbitrary();
    }
}
