namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>What breaks off is one finding: nothing is said to be missing that may stand in what could not be read.</summary>
public sealed class BrokenFileTests
{
    private const string Model = """
        classes:
          Register:
            tree_root: true
            attributes:
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
          Bridge:
            attributes:
              id: {identifier: true}
              name: {required: true}
              aliases: {multivalued: true, minimum_cardinality: 2}
            rules:
              - postconditions: {slot_conditions: {aliases: {required: true}}}
        """;

    [Theory]
    [InlineData("bridges:\n  - id: a\n    name: 'x\n")]
    [InlineData("bridges:\n  - id: a\n    name: @x\n    aliases: [x, y]\n")]
    [InlineData("bridges:\n  -\n\tid: a\n")]
    [InlineData("bridges:\n  - id: a\n    name: x\n    aliases: [x\n")]
    [InlineData("bridges:\n  - id: a\n    name: [x\n    aliases: [x, y]\n")]
    [InlineData("bridges:\n  - id: a\n    name: x\n    aliases: [x, *y]\n")]
    [InlineData("bridges:\n  - id: a\n    name: *y\n    aliases: [x, y]\n")]
    [InlineData("bridges:\n  - id: a\n    <<: {name: x}\n")]
    public void A_break_is_all_that_is_reported_of_what_it_cuts(string text) =>
        Assert.Contains(" DF10", Assert.Single(FactProject.Of(Model).File("facts.yaml", text).Findings()), StringComparison.Ordinal);

    /// <summary>It ends at a later quote, or not at all, so it is not what was meant; and what it swallowed is no part of any object.</summary>
    [Theory]
    [InlineData("DF1006", "  - id: a\n    kind: Bridge\n    lit: '1860\n  - id: b\n    kind: 'Bridge'\n")]
    [InlineData("DF1006", "  - id: a\n    kind: Bridge\n    lit: '1860\n")]
    [InlineData("DF1006", "  - id: 'south-head\n    kind: Bridge\n    lit: 1860\n")]
    [InlineData("DF1006", "  - id: 'south-head\n    kind: Bridge\n    name: 'x'\n")]
    [InlineData("DF1006", "  - name: x\n    id: 'south-head\n    kind: 'Bridge'\n")]
    [InlineData("DF1007", "  - id: a\n    kind: Bridge\n    lit: '18' 60\n")]
    [InlineData("DF1007", "  - id: a\n    kind: Bridge\n    years: [1, 2]\n    lit: \"18\"60\n")]
    [InlineData("DF1007", "  - id: a\n    kind: Bridge\n    years:\n      - '18' 60\n")]
    [InlineData("DF1009", "  - {id: a, kind: Bridge, lit: '1860, name: 'x'}\n")]
    [InlineData("DF1009", "  - {id: a, kind: Bridge, years: [1, '18' 60]}\n")]
    public void A_broken_quoted_text_is_no_value(string rule, string text) => Assert.Equal(
        [rule],
        FactProject.Of("""
            classes:
              Register: {tree_root: true, attributes: {sites: {range: Site, multivalued: true, inlined_as_list: true}}}
              Site: {abstract: true, attributes: {id: {identifier: true}, kind: {designates_type: true}, name: {}}}
              Bridge: {is_a: Site, attributes: {lit: {range: integer}, years: {range: integer, multivalued: true}}}
            """).File("facts.yaml", "sites:\n" + text).Compile().Findings.Select(f => f.Rule.Id));

    [Fact]
    public void What_precedes_a_broken_quoted_text_is_kept() => Assert.Equal(
        ["a", "b"],
        FactProject.Of("classes: {Register: {tree_root: true, attributes: {sites: {range: Site, multivalued: true, inlined_as_list: true}}}, Site: {attributes: {id: {identifier: true}, name: {}}}}")
            .File("facts.yaml", "sites:\n  - id: 'a'\n    name: 'A'\n  - id: 'b'\n    name: 'B' too\n  - id: c\n").Compile().Files[0].Facts.Select(f => f.Id));

    [Fact]
    public void Evidence_that_could_not_be_read_is_not_said_to_be_missing() => Assert.Contains(
        " DF1018: ",
        Assert.Single(FactProject.Of("classes: {Event: {tree_root: true, mixins: [Sourced], attributes: {name: {}}}}")
            .File("facts.yaml", "name: Flood\nevidence: *passage\n").Findings()),
        StringComparison.Ordinal);

    [Fact]
    public void What_precedes_the_break_is_checked() => Assert.Equal(
        ["facts.yaml(2,9) DF3004: Bridge 'a': the slot 'name' is missing, and Bridge requires it. Add it.", "facts.yaml(4,9) DF1012: A text cannot begin with '@' unless it is quoted. Write: '@x'"],
        FactProject.Of(Model).File("facts.yaml", "bridges:\n  - id: a\n    aliases: [x, y]\n  - id: @x\n").Findings());
}
