namespace DialogueFacts.Compiler.Tests.Checks;

public sealed class RelationTests
{
    [Fact]
    public void Both_sides_of_an_inverse_agree() => Assert.Empty(Inverse("{id: a, children: [b]}", "{id: b, parent: a}").Findings());

    [Fact]
    public void One_side_of_an_inverse_may_be_left_out() => Assert.Empty(Inverse("{id: a, children: [b]}", "{id: b}").Findings());

    [Fact]
    public void What_is_left_out_is_computed() =>
        Assert.Equal(["b has a"], Inverse("{id: a, children: [b]}", "{id: b}").Compile().Inverses.Select(p => $"{p.Fact.Fact.Id} has {p.Value.Fact.Id}").ToArray());

    [Fact]
    public void What_is_left_out_is_computed_in_the_other_direction_too() =>
        Assert.Equal(["a has b"], Inverse("{id: a}", "{id: b, parent: a}").Compile().Inverses.Select(p => $"{p.Fact.Fact.Id} has {p.Value.Fact.Id}").ToArray());

    [Theory]
    [InlineData("parent: {range: Node, required: true}", "children: {range: Node, multivalued: true, inverse: parent}")]
    [InlineData("parent: {range: Node, required: true, inverse: children}", "children: {range: Node, multivalued: true}")]
    public void A_required_slot_may_be_left_to_its_inverse_and_only_there(string parent, string children)
    {
        string attributes = $"{parent}\n      {children}";

        Assert.Empty(Project(attributes, ["{id: a, parent: a, children: [a, b]}", "{id: b}"]).Findings());
        Assert.Equal(
            ["a.yaml(3,10) DF3004: Node 'b': the slot 'parent' is missing, and Node requires it. Add it."],
            Project(attributes, ["{id: a, parent: a}", "{id: b}"]).Findings());
    }

    /// <summary>They have the name of an inverse, and are none.</summary>
    [Theory]
    [InlineData("string", "text")]
    [InlineData("Other", "a")]
    public void A_required_slot_that_nothing_computes_is_asked_of_each_fact(string range, string value)
    {
        FactProject Facts(string fact) => FactProject.Of($$"""
            classes:
              Root: {tree_root: true, attributes: {others: {range: Other, multivalued: true, inlined_as_list: true} } }
              Node: {attributes: {id: {identifier: true}, parent: {range: Node}, children: {range: Node, multivalued: true, inverse: parent} } }
              Other: {attributes: {id: {identifier: true}, parent: {required: true, range: {{range}} } } }
            """).File("a.yaml", $"others: [{fact}]");

        Assert.Empty(Facts($"{{id: a, parent: {value}}}").Findings());
        Assert.Equal(
            ["a.yaml(1,15) DF3004: Other 'a': the slot 'parent' is missing, and Other requires it. Add it."],
            Facts("{id: a}").Findings());
    }

    [Fact]
    public void A_required_slot_whose_value_was_reported_is_not_missing_as_well() => Assert.Equal(
        ["DF4001"],
        Project("parent: {range: Node, required: true, inverse: children}\n      children: {range: Node, multivalued: true}", ["{id: a, parent: b}"])
            .Findings().Select(f => f.Split(' ')[1].TrimEnd(':')));

    [Fact]
    public void Sides_of_an_inverse_that_disagree_are_an_error_with_both_places() =>
        Assert.Equal(
            ["a.yaml(2,24) DF4010: Node 'a': 'children' names 'b', but 'parent' of that one does not name this one in turn (it is given at a.yaml(3,21)). "
                + "Set one of them right, or leave 'parent' out: it is computed."],
            Inverse("{id: a, children: [b]}", "{id: b, parent: c}", "{id: c, children: [b]}").Findings());

    [Fact]
    public void A_computed_inverse_has_no_more_values_than_its_slot_takes() =>
        Assert.Equal(
            ["a.yaml(3,24) DF4011: Node 'b': 'children' names 'c', and so does Node 'a' at a.yaml(2,24); but 'parent' of 'c', the inverse, takes one value. Remove one of them."],
            Inverse("{id: a, children: [c]}", "{id: b, children: [c]}", "{id: c}").Findings());

    [Theory]
    [InlineData("symmetric", "{id: a, knows: [b]}", "{id: b, knows: [a]}")]
    [InlineData("asymmetric", "{id: a, knows: [b]}", "{id: b}")]
    [InlineData("irreflexive", "{id: a, knows: [b]}", "{id: b, knows: [a]}")]
    [InlineData("reflexive", "{id: a, knows: [a]}", "{id: b, knows: [b]}")]
    [InlineData("locally_reflexive", "{id: a, knows: [a, b]}", "{id: b}")]
    [InlineData("transitive", "{id: a, knows: [b, c]}", "{id: b, knows: [c]}", "{id: c}")]
    public void A_characteristic_that_holds_is_no_finding(string characteristic, params string[] nodes) =>
        Assert.Empty(Characteristic(characteristic, nodes).Findings());

    [Theory]
    [InlineData("symmetric", "a.yaml(2,21) DF4012: Node 'a': 'knows' names 'b', so 'knows' of 'b' must name 'a'. Add it there (at a.yaml(3,10)).", "{id: a, knows: [b]}", "{id: b}")]
    [InlineData("asymmetric", "a.yaml(3,21) DF4013: Node 'b': 'knows' names 'a', whose 'knows' names this one in turn (at a.yaml(2,21)). Remove one of them.", "{id: a, knows: [b]}", "{id: b, knows: [a]}")]
    [InlineData("irreflexive", "a.yaml(2,21) DF4014: Node 'a': 'knows' names the fact itself. Remove it.", "{id: a, knows: [a]}")]
    [InlineData("reflexive", "a.yaml(2,5) DF4015: Node 'a': 'knows' must name the fact itself as well. Add 'a'.", "{id: a}")]
    [InlineData("locally_reflexive", "a.yaml(2,20) DF4015: Node 'a': 'knows' must name the fact itself as well. Add 'a'.", "{id: a, knows: [b]}", "{id: b}")]
    [InlineData("transitive", "a.yaml(2,21) DF4016: Node 'a': 'knows' names 'b', which names 'c' (at a.yaml(3,21)), so 'knows' must name 'c' too. Add it.", "{id: a, knows: [b]}", "{id: b, knows: [c]}", "{id: c}")]
    public void A_characteristic_that_does_not_hold_is_an_error(string characteristic, string finding, params string[] nodes) =>
        Assert.Equal([finding], Characteristic(characteristic, nodes).Findings());

    [Fact]
    public void A_chain_of_an_acyclic_slot_is_fine() => Assert.Empty(Acyclic("{id: a, knows: [b, c]}", "{id: b, knows: [c]}", "{id: c}").Findings());

    [Fact]
    public void A_cycle_of_an_acyclic_slot_is_one_finding_that_shows_it() =>
        Assert.Equal(
            ["a.yaml(4,21) DF4017: Node 'c': following 'knows' leads back to it: a → b → c → a. Remove one of these steps; the next is at a.yaml(2,21)."],
            Acyclic("{id: a, knows: [b]}", "{id: b, knows: [c]}", "{id: c, knows: [a]}").Findings());

    [Fact]
    public void A_chain_of_a_hundred_thousand_facts_is_followed_to_its_end()
    {
        string[] nodes = [.. Enumerable.Range(0, 100_000).Select(i => $"{{id: n{i}, knows: [n{i + 1}]}}"), "{id: n100000, knows: [n0]}"];

        Assert.Single(Acyclic(nodes).Findings("DF4017"));
    }

    private static FactProject Inverse(params string[] nodes) => Project("parent: {range: Node}\n      children: {range: Node, multivalued: true, inverse: parent}", nodes);

    private static FactProject Characteristic(string name, string[] nodes) => Project($"knows: {{range: Node, multivalued: true, {name}: true}}", nodes);

    private static FactProject Acyclic(params string[] nodes) =>
        Project("knows: {range: Node, multivalued: true, asymmetric: true, irreflexive: true, annotations: {dialoguefacts:acyclic: true}}", nodes);

    private static FactProject Project(string attributes, string[] nodes) => FactProject.Of($$"""
        classes:
          Root:
            tree_root: true
            attributes:
              nodes: {range: Node, multivalued: true, inlined_as_list: true}
          Node:
            attributes:
              id: {identifier: true}
              {{attributes}}
        """).File("a.yaml", "nodes:\n" + string.Concat(nodes.Select(n => $"  - {n}\n")));
}
