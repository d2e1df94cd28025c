namespace DialogueFacts.Compiler.Tests.Links;

public sealed class ReferenceTests
{
    private const string Model = """
        classes:
          Root:
            tree_root: true
            attributes:
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
              officials: {range: Official, multivalued: true, inlined_as_list: true}
              organizations: {range: Organization, multivalued: true, inlined_as_list: true}
          Meeting:
            attributes:
              id: {identifier: true}
              chair: {range: Official}
              guests: {range: Agent, multivalued: true}
              seats: {range: Seat, multivalued: true, inlined_as_list: true}
          Seat:
            attributes:
              official: {range: Official}
          Agent:
            abstract: true
            attributes:
              id: {identifier: true}
          Official: {is_a: Agent}
          Organization: {is_a: Agent}
        """;

    private const string Officials = """
        officials:
          - id: marcelo-ebrard
          - id: antony-blinken
        organizations:
          - id: state-department
        """;

    [Fact]
    public void References_resolve_over_all_files() =>
        Assert.Empty(Project("""
            meetings:
              - id: dialogue
                chair: marcelo-ebrard
                guests: [antony-blinken, state-department]
                seats: [{official: antony-blinken}]
            """).Findings());

    [Theory]
    [InlineData("ex", "cid", "ex:cid")]
    [InlineData("ex", "ex:cid", "ex:cid")]
    [InlineData("https://example.org/", "cid", "https://example.org/cid")]
    public void A_reference_takes_the_implicit_prefix_of_its_slot(string prefix, string written, string id) => Assert.Empty(FactProject.Of($$"""
        classes:
          Root: {tree_root: true, attributes: {people: {range: Person, multivalued: true, inlined_as_list: true} } }
          Person:
            attributes:
              id: {identifier: true, range: uriorcurie}
              boss: {range: Person, implicit_prefix: '{{prefix}}'}
        """).File("data.yaml", $"people: [{{id: '{id}'}}, {{id: 'ex:b', boss: '{written}'}}]").Findings());

    [Fact]
    public void A_misspelt_reference_is_an_error_with_the_nearest_identifier() =>
        Assert.Equal(
            ["a.yaml(3,12) DF4001: Meeting 'dialogue': no official 'marcelo-ebrad'. Did you mean 'marcelo-ebrard'?"],
            Project("""
                meetings:
                  - id: dialogue
                    chair: marcelo-ebrad
                """).Findings());

    [Fact]
    public void A_reference_within_a_part_names_the_fact_around_it() =>
        Assert.Equal(
            ["a.yaml(3,24) DF4001: Meeting 'dialogue': no official 'nobody'."],
            Project("""
                meetings:
                  - id: dialogue
                    seats: [{official: nobody}]
                """).Findings());

    [Fact]
    public void A_reference_to_a_fact_of_another_class_is_an_error() =>
        Assert.Equal(
            ["a.yaml(3,12) DF4002: Meeting 'dialogue': 'state-department' is of class Organization (at officials.yaml(5,9)), but a fact of class Official is needed."],
            Project("""
                meetings:
                  - id: dialogue
                    chair: state-department
                """).Findings());

    [Fact]
    public void The_fact_of_the_other_class_is_the_related_place() =>
        Assert.Equal(
            ["officials.yaml(5,9)"],
            Project("meetings: [{id: dialogue, chair: state-department}]").Compile().Findings.Single().Related.Select(at => at.Path + at.Start));

    [Fact]
    public void While_a_file_is_broken_unresolved_references_are_not_reported() =>
        Assert.DoesNotContain("DF4001", string.Join('\n', Project("meetings: [{id: dialogue, chair: nobody}]").File("b.yaml", "officials: [").Findings()), StringComparison.Ordinal);

    [Fact]
    public void A_reference_with_an_external_prefix_needs_no_fact()
    {
        string[] findings = FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  things: {range: Thing, multivalued: true, inlined_as_list: true}
              Thing:
                attributes:
                  id: {identifier: true, range: uriorcurie}
                  same_as: {range: Thing}
            annotations:
              dialoguefacts:external_prefixes: [schema]
            """).File("a.yaml", """
            things:
              - id: ex:a
                same_as: ex:b
              - id: ex:c
                same_as: https://example.org/a
              - id: ex:d
                same_as: schema:Thing
            """).Findings();

        Assert.Equal(["a.yaml(3,14) DF4001: Thing 'ex:a': no thing 'ex:b'. Did you mean 'ex:a'?"], findings);
    }

    [Fact]
    public void A_reference_to_a_class_that_data_cannot_hold_needs_no_fact() =>
        Assert.Empty(FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  city: {range: City}
              City:
                attributes:
                  id: {identifier: true}
            """).File("a.yaml", "city: mexico-city").Findings());

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        static FactProject Made() => Project("meetings: [{id: x, chair: y, guests: [marcelo-ebrard]}]").File("b.yaml", "meetings: [{id: x, chair: antony-blinken}]");

        Assert.Equal(Made().Findings(), Made().Reversed().Findings());
    }

    private static FactProject Project(string meetings) => FactProject.Of(Model).File("a.yaml", meetings).File("officials.yaml", Officials);
}
