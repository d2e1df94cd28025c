namespace DialogueFacts.Compiler.Tests.Checks;

/// <summary>What is wrong at one end of a relation is one finding: the other end need not name it in turn.</summary>
public sealed class EndTests
{
    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              nodes: {range: Node, multivalued: true, inlined_as_list: true}
              stones: {range: Stone, multivalued: true, inlined_as_list: true}
          Node:
            attributes:
              id: {identifier: true}
              twin_of: {range: Node, symmetric: true}
              near: {range: Node, multivalued: true, symmetric: true}
              upper: {range: Node, inverse: lower}
              lower: {range: Node, multivalued: true}
              whole: {range: Node, multivalued: true, transitive: true}
              like: {range: Node, multivalued: true, reflexive: true}
          Stone:
            attributes:
              id: {identifier: true}
              twin_of: {range: Stone}
              upper: {range: Stone}
        """;

    [Theory]
    [InlineData("DF4001", "twin_of: x", "twin_of: a")]
    [InlineData("DF4002", "twin_of: stone", "twin_of: a")]
    [InlineData("DF3007", "twin_of: [b]", "twin_of: a")]
    [InlineData("DF3003", "twin_off: b", "twin_of: a")]
    [InlineData("DF3010", "twin_of: 7", "twin_of: a")]
    [InlineData("DF4001", "near: [x]", "near: [a]")]
    [InlineData("DF3006", "near: b", "near: [a]")]
    [InlineData("DF4001", "upper: x", "lower: [a]")]
    [InlineData("DF4001", "lower: [x]", "upper: a")]
    [InlineData("DF4002", "lower: [stone]", "upper: a")]
    [InlineData("DF3010", "lower: [7]", "upper: a")]
    [InlineData("DF4001", "whole: [b, x]", "whole: [c]")]
    public void What_is_reported_at_one_end_is_not_reported_from_the_other(string rule, string ofA, string ofB) =>
        Assert.Equal([rule], Rules(Project($"{{id: a, like: [a], {ofA}}}", $"{{id: b, like: [b], {ofB}}}", "{id: c, like: [c]}")));

    [Fact]
    public void What_leads_nowhere_may_be_what_a_reflexive_slot_lacks() => Assert.Equal(["DF4001"], Rules(Project("{id: a, like: [x]}")));

    [Theory]
    [InlineData("twin_of: stone")]
    [InlineData("near: [stone]")]
    [InlineData("upper: stone")]
    [InlineData("lower: [stone]")]
    public void A_fact_of_the_wrong_class_need_not_name_anything(string slot) =>
        Assert.Equal(["DF4002"], Rules(Project($"{{id: a, like: [a], {slot}}}")));

    [Fact]
    public void A_fact_whose_class_lacks_the_slot_need_not_name_anything() => Assert.Empty(FactProject.Of("""
        classes:
          Root:
            tree_root: true
            attributes:
              things: {range: Thing, multivalued: true, inlined_as_list: true}
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
          Thing: {attributes: {id: {identifier: true}}}
          Bridge: {is_a: Thing, attributes: {beside: {range: Thing, symmetric: true}}}
        """).File("a.yaml", "things: [{id: tree}]\nbridges: [{id: old, beside: tree}]\n").Findings());

    [Theory]
    [InlineData("nodes:\n  - id: b\n    like: [b]\n    twin_of: 'a\n    near: [a]\n", "DF1006")]
    [InlineData("nodes:\n  - id: b\n    like: [b]\n    twin_of: 'a' b\n    near: [a]\n    upper: a\n", "DF1007")]
    [InlineData("nodes:\n  - {id: b, like: [b], twin_of: a, near: [a]}\nnodse:\n  - {id: c}\n", "DF3003")]
    public void While_facts_may_be_missing_no_end_is_asked_for_the_other(string other, string rule) =>
        Assert.Equal([rule], Rules(Project("{id: a, like: [a], twin_of: b, near: [b, d], lower: [b]}", "{id: d, like: [d], upper: a}").File("b.yaml", other)));

    [Fact]
    public void An_end_that_says_nothing_is_asked_as_ever() =>
        Assert.Equal(["DF4012"], Rules(Project("{id: a, like: [a], twin_of: b}", "{id: b, like: [b]}")));

    private static IEnumerable<string> Rules(FactProject project) => project.Compile().Findings.Select(f => f.Rule.Id);

    private static FactProject Project(params string[] nodes) => FactProject.Of(Model)
        .File("a.yaml", "stones: [{id: stone}]\nnodes:\n" + string.Concat(nodes.Select(n => $"  - {n}\n")));
}
