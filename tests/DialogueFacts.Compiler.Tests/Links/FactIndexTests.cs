using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Tests.Links;

/// <summary>What crosses files stays equal while it may: that is what makes an edit cheap.</summary>
public sealed class FactIndexTests
{
    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              name: {}
              within: {range: Place}
              capital: {range: Place, inlined: true}
        """;

    [Fact]
    public void Editing_a_value_leaves_the_index_as_it_is() =>
        Assert.Equal(Index("places: [{id: a, name: A}, {id: b}]"), Index("places: [{id: a, name: Other}, {id: b}]"));

    [Fact]
    public void Adding_a_value_leaves_the_index_as_it_is() =>
        Assert.Equal(Index("places: [{id: a}, {id: b}]"), Index("places: [{id: a, name: A}, {id: b}]"));

    [Fact]
    public void Renaming_a_fact_changes_the_index() => Assert.NotEqual(Index("places: [{id: a}]"), Index("places: [{id: b}]"));

    [Fact]
    public void Facts_inlined_in_others_are_facts_too() =>
        Assert.Equal(["a", "b", "c"], Index("places: [{id: a, capital: {id: b}}, {id: c}]").All().Select(e => e.Fact.Id).ToArray());

    [Fact]
    public void Files_are_in_ordinal_order_whatever_order_they_come_in() =>
        Assert.Equal(
            ["B.yaml", "a.yaml"],
            FactProject.Of(Model).File("a.yaml", "places: []").File("B.yaml", "places: []").Compile().Index!.Files.Select(f => f.Name).ToArray());

    [Fact]
    public void What_emitting_a_file_needs_does_not_change_with_other_files() =>
        Assert.Equal(
            FactProject.Of(Model).File("a.yaml", "places: [{id: a}]").File("b.yaml", "places: [{id: b}]").Compile().Links[0],
            FactProject.Of(Model).File("a.yaml", "places: [{id: a}]").File("b.yaml", "places: [{id: c, name: C}, {id: d}]").Compile().Links[0]);

    private static FactIndex Index(string data) => FactProject.Of(Model).File("a.yaml", data).Compile().Index!;
}
