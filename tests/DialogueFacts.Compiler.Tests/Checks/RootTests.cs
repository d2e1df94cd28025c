namespace DialogueFacts.Compiler.Tests.Checks;

public sealed class RootTests
{
    private const string Model = """
        classes:
          Atlas:
            tree_root: true
            attributes:
              title: {required: true}
              motto: {recommended: true}
              places: {range: Place, multivalued: true, inlined_as_list: true, maximum_cardinality: 2}
          Place:
            attributes:
              id: {identifier: true}
        """;

    [Fact]
    public void Files_share_the_root_between_them() =>
        Assert.Empty(Project("title: Atlas\nmotto: Upwards", "title: Atlas\nplaces: [{id: a}]").Findings());

    [Fact]
    public void Single_valued_slots_of_the_root_agree() =>
        Assert.Equal(
            ["b.yaml(1,8) DF4005: Atlas: 'title' is given here and, differently, at a.yaml(1,8). All files together are one Atlas: give it once."],
            Project("title: Atlas\nmotto: Upwards", "title: Other").Findings());

    [Fact]
    public void What_is_required_of_the_root_is_required_of_all_files_together() =>
        Assert.Equal(["a.yaml(1,1) DF4006: Atlas: no file gives 'title', which is required. Add it to one of them."], Project("motto: Upwards", "places: []").Findings());

    [Fact]
    public void What_is_recommended_of_the_root_is_recommended_of_all_files_together() =>
        Assert.Equal(["a.yaml(1,1) DF4008: Atlas: no file gives 'motto', which is recommended."], Project("title: Atlas", "places: []").Findings());

    [Fact]
    public void Cardinalities_of_the_root_are_of_all_files_together() =>
        Assert.Equal(
            ["b.yaml(1,9) DF4007: Atlas: 'places' has 3 values over all files, but the model asks for at most 2."],
            Project("title: Atlas\nmotto: Upwards\nplaces: [{id: a}]", "places: [{id: b}, {id: c}]").Findings());

    [Fact]
    public void A_named_target_class_makes_every_file_stand_by_itself() =>
        Assert.Equal([], Project("title: Atlas\nmotto: Upwards", "title: Other\nmotto: Upwards").Target("Atlas").Findings());

    private static FactProject Project(string a, string b) => FactProject.Of(Model).File("a.yaml", a).File("b.yaml", b);
}
