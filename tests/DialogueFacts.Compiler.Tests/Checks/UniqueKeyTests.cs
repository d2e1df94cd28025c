namespace DialogueFacts.Compiler.Tests.Checks;

public sealed class UniqueKeyTests
{
    private const string Message = "the values of the unique key 'main' (name, country) are those of";

    [Fact]
    public void No_two_instances_of_all_files_share_a_unique_key() =>
        Assert.Equal(
            [$"b.yaml(1,24) DF4009: Place 'b': {Message} Place 'a' at a.yaml(1,24). Change one of them."],
            Project("places: [{id: a, name: Lima, country: PE}]", "places: [{id: b, name: Lima, country: PE}]").Findings());

    [Fact]
    public void Instances_that_differ_in_one_slot_of_the_key_are_different() =>
        Assert.Empty(Project("places: [{id: a, name: Lima, country: PE}]", "places: [{id: b, name: Lima, country: US}]").Findings());

    [Fact]
    public void Missing_values_count_as_equal() =>
        Assert.Single(Project("places: [{id: a, name: Lima}]", "places: [{id: b, name: Lima}]").Findings("DF4009"));

    [Fact]
    public void Missing_values_count_as_different_if_the_model_says_so() =>
        Assert.Empty(Project("places: [{id: a, name: Lima}]", "places: [{id: b, name: Lima}]", ", consider_nulls_inequal: true").Findings());

    [Fact]
    public void With_a_named_target_class_files_are_not_compared_with_each_other() =>
        Assert.Empty(Project("places: [{id: a, name: Lima}]", "places: [{id: b, name: Lima}]").Target("Root").Findings());

    [Fact]
    public void With_a_named_target_class_the_instances_of_one_file_are_still_compared() =>
        Assert.Single(Project("places: [{id: a, name: Lima}, {id: b, name: Lima}]", "places: []").Target("Root").Findings("DF4009"));

    [Theory]
    [InlineData("decimal", "1.5", "1.50")]
    [InlineData("float", "1.5", "15e-1")]
    [InlineData("integer", "10", "0xA")]
    public void Numbers_are_compared_by_value(string range, string one, string other) => Assert.Single(
        FactProject.Of($"""
            classes:
              Root:
                tree_root: true
                attributes:
                  parts:
                    range: Part
                    multivalued: true
              Part:
                attributes:
                  size:
                    range: {range}
                unique_keys:
                  main:
                    unique_key_slots: [size]
            """).File("a.yaml", $"parts: [{{size: {one}}}, {{size: {other}}}]").Findings("DF4009"));

    private static FactProject Project(string a, string b, string more = "") => FactProject.Of($$"""
        classes:
          Root:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              name: {}
              country: {}
            unique_keys:
              main: {unique_key_slots: [name, country]{{more}}}
        """).File("a.yaml", a).File("b.yaml", b);
}
