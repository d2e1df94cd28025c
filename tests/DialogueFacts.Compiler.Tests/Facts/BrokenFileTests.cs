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
