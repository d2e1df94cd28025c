namespace DialogueFacts.Compiler.Tests.Checks;

/// <summary>Slots that other slots say the values of: paths and closures.</summary>
public sealed class DerivedTests
{
    private const string People = """
        classes:
          Root: {tree_root: true, attributes: {people: {range: Person, multivalued: true, inlined_as_list: true}}}
          Person:
            attributes:
              id: {identifier: true}
              name: {}
              parents: {range: Person, multivalued: true}
              boss: {range: Person}
              age: {range: integer}
              SLOT
        """;

    private const string Family = """
        people:
          - {id: ann, name: Ann, age: 80}
          - {id: bob, name: Bob, age: 50, parents: [ann], boss: cid}
          - {id: cid, age: 20, parents: [bob]}
          - {id: dot, parents: [cid, ann], boss: bob}
        """;

    [Theory]
    [InlineData("grandparents: {range: Person, multivalued: true, path_rule: {traverse: parents, followed_by: {traverse: parents}}}", "cid: ann; dot: bob")]
    [InlineData("children: {range: Person, multivalued: true, path_rule: {traverse: parents, reversed: true}}", "ann: bob, dot; bob: cid; cid: dot")]
    [InlineData("known: {range: Person, multivalued: true, path_rule: {any_of: [{traverse: boss}, {traverse: parents}]}}", "bob: ann, cid; cid: bob; dot: ann, bob, cid")]
    [InlineData("both: {range: Person, multivalued: true, path_rule: {all_of: [{traverse: boss}, {traverse: parents, followed_by: {traverse: parents}}]}}", "dot: bob")]
    [InlineData("only: {range: Person, multivalued: true, path_rule: {traverse: parents, none_of: [{traverse: parents, followed_by: {traverse: parents}}, {traverse: parents, followed_by: {traverse: parents, followed_by: {traverse: parents}}}]}}", "bob: ann; cid: bob; dot: cid")]
    [InlineData("either: {range: Person, multivalued: true, path_rule: {exactly_one_of: [{traverse: boss}, {traverse: parents, followed_by: {traverse: parents}}]}}", "bob: cid; cid: ann")]
    [InlineData("elders: {range: Person, multivalued: true, path_rule: {traverse: parents, range_expression: {slot_conditions: {age: {minimum_value: 60}}}}}", "bob: ann; dot: ann")]
    [InlineData("ancestors: {range: Person, multivalued: true, transitive_form_of: parents}", "bob: ann; cid: ann, bob; dot: ann, bob, cid")]
    [InlineData("line: {range: Person, multivalued: true, reflexive_transitive_form_of: boss}", "ann: ann; bob: bob, cid; cid: cid; dot: bob, cid, dot")]
    [InlineData("grandboss: {range: Person, path_rule: {traverse: boss, followed_by: {traverse: boss}}}", "dot: cid")]
    [InlineData("staff: {range: Person, multivalued: true, inverse: boss}\n      colleagues: {range: Person, multivalued: true, path_rule: {traverse: boss, followed_by: {traverse: staff}}}", "bob: bob; dot: dot")]
    public void Facts_that_follow_are_computed(string slot, string expected) =>
        Assert.Contains(expected, Computed(slot), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_and_follows_is_right() => Assert.Empty(Findings(
        "ancestors: {range: Person, multivalued: true, transitive_form_of: parents}",
        "people: [{id: a}, {id: b, parents: [a]}, {id: c, parents: [b], ancestors: [a, b]}]"));

    [Fact]
    public void What_is_written_and_does_not_follow_is_a_finding() => Assert.Equal(
        ["data.yaml(1,85) DF4018: Person 'c': 'ancestors' has 'd', which does not follow from 'parents': that gives 'b' and 'a'. Correct one of them, or leave 'ancestors' out: it is computed."],
        Findings(
            "ancestors: {range: Person, multivalued: true, transitive_form_of: parents}",
            "people: [{id: a}, {id: b, parents: [a]}, {id: d}, {id: c, parents: [b], ancestors: [d]}]"));

    [Fact]
    public void Values_that_are_no_facts_are_checked() => Assert.Equal(
        ["data.yaml(1,58) DF4018: Person 'b': 'boss_name' has 'Anna', which does not follow from its path rule: that gives 'Ann'. Correct one of them, or leave 'boss_name' out: it is computed."],
        Findings(
            "boss_name: {path_rule: {traverse: boss, followed_by: {traverse: name}}}",
            "people: [{id: a, name: Ann}, {id: b, boss: a, boss_name: Anna}]"));

    [Theory]
    [InlineData("boss_age: {range: integer, equals_expression: boss.age + 1}", "boss_age: 31", "boss_age: 30", "30, which does not follow from its expression: that gives 31")]
    [InlineData("boss_name: {equals_expression: boss.boss.name}", "boss_name: Eve", "boss_name: Ann", "'Ann', which does not follow from its expression: that gives 'Eve'")]
    public void Expressions_reach_through_references_into_other_files(string slot, string right, string wrong, string finding)
    {
        FactProject project(string value) => FactProject.Of(People.Replace("SLOT", slot))
            .File("data.yaml", $"people: [{{id: x, boss: a, {value}}}]")
            .File("more.yaml", "people: [{id: a, name: Ann, age: 30, boss: e}, {id: e, name: Eve}]");

        Assert.Empty(project(right).Findings());
        Assert.Contains(finding, Assert.Single(project(wrong).Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void From_nothing_nothing_follows() => Assert.Empty(Findings(
        "ancestors: {range: Person, multivalued: true, transitive_form_of: parents}", "people: [{id: a}, {id: c, ancestors: [a]}]"));

    [Fact]
    public void A_required_slot_that_follows_may_be_left_out() => Assert.Empty(Findings(
        "line: {range: Person, multivalued: true, required: true, reflexive_transitive_form_of: boss}", "people: [{id: a}]"));

    [Fact]
    public void A_closure_of_what_goes_in_circles_ends() => Assert.Empty(Findings(
        "chain: {range: Person, multivalued: true, transitive_form_of: boss}", "people: [{id: a, boss: b, chain: [a, b]}, {id: b, boss: a}]"));

    private static string[] Findings(string slot, string data) => FactProject.Of(People.Replace("SLOT", slot)).File("data.yaml", data).Findings();

    /// <summary>What slots hold that nobody wrote: <c>fact: values; …</c>, of all slots.</summary>
    private static string Computed(string slot)
    {
        Compilation compilation = FactProject.Of(People.Replace("SLOT", slot)).File("data.yaml", Family).Compile();
        Assert.Empty(compilation.Findings);
        int last = compilation.Model!.Classes.Single(c => c.Name == "Person").Slots.Count - 1;
        return string.Join("; ", compilation.Inverses.Where(p => p.Slot == last)
            .GroupBy(p => p.Fact.Fact.Id, p => p.Value.Fact.Id, (fact, values) => $"{fact}: {string.Join(", ", values)}"));
    }
}
