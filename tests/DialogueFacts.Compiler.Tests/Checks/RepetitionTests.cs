namespace DialogueFacts.Compiler.Tests.Checks;

public sealed class RepetitionTests
{
    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              name: {}
              part_of: {range: Place, inlined: true}
          Person:
            attributes:
              id: {identifier: true}
              born_in: {range: Place, inlined: true}
        """;

    [Fact]
    public void A_fact_written_twice_alike_is_one_fact()
    {
        Compilation compilation = Project("places: [{id: a, name: A}]", "people: [{id: p, born_in: {id: a, name: A}}]").Compile();

        Assert.Empty(compilation.Findings);
        Assert.Equal(2, compilation.Index!.Count);
    }

    [Fact]
    public void The_second_place_of_a_fact_written_twice_is_left_out_of_what_is_emitted() =>
        Assert.Equal([0], Project("places: [{id: a}]", "places: [{id: a}, {id: b}]").Compile().Links[1].Omitted);

    [Fact]
    public void A_fact_written_twice_differently_is_an_error_with_both_places() =>
        Assert.Equal(
            ["b.yaml(1,15) DF4004: Place 'a' is already at a.yaml(1,15), where it says something else. Give one of them another identifier, or say everything in one place."],
            Project("places: [{id: a, name: A}]", "places: [{id: a, name: Other}]").Findings());

    [Fact]
    public void Two_facts_of_different_classes_cannot_have_one_identifier() =>
        Assert.Equal(
            ["b.yaml(1,15) DF4004: Person 'a' is already at a.yaml(1,15), where it is of class Place. Give one of them another identifier."],
            Project("places: [{id: a}]", "people: [{id: a}]").Findings());

    [Fact]
    public void Whether_a_fact_within_a_fact_is_named_or_inlined_makes_no_difference() =>
        Assert.Empty(Project("places: [{id: a, part_of: {id: b}}]", "people: [{id: p, born_in: {id: a, part_of: {id: b}}}]").Findings());

    private static FactProject Project(string a, string b) => FactProject.Of(Model).File("a.yaml", a).File("b.yaml", b);
}
