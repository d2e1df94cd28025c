using DialogueFacts.Generator.Tests.Emit;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>Whatever files are called, each becomes a generated file of its own.</summary>
public sealed class FileNameTests
{

    [Fact]
    public void Of_two_files_of_one_name_the_first_by_path_counts_and_the_other_is_reported()
    {
        Project project = Meetings.Project.Without(Meetings.People).With("facts/a/people.yaml", Meetings.Project[Meetings.People]).With("facts/b/people.yaml", "people: [{id: dan}]");
        Project shared = Named(project, ("facts/a/people.yaml", Meetings.People), ("facts/b/people.yaml", Meetings.People));

        BuildResult result = Build.Cold(shared);

        Assert.Equal(
            [
                $"facts/b/people.yaml(1,1,1,1): Error DF0003: This file was not read: it is called 'facts/people.yaml', as {Project.Folder}facts/a/people.yaml is. "
                + "Give one of them another DialogueFactsName, or leave it out of AdditionalFiles.",
            ],
            result.Messages);
        Assert.Equal(Build.Cold(Meetings.Project).Sources, result.Sources);
        Assert.Equal(result.Sources, Build.Cold(shared with { Files = shared.Files.Reverse() }).Sources);
    }

    [Fact]
    public void Two_snapshots_of_one_name_are_as_wrong()
    {
        Project project = Meetings.Project.With("seeds/z.txt", "Something else.");

        Assert.Contains("seeds/z.txt(1,1,1,1): Error DF0003: ", Assert.Single(Build.Cold(Named(project, ("seeds/z.txt", Meetings.Report))).Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_gets_a_name_of_its_own_is_read()
    {
        Project project = Meetings.Project.With("facts/z.yaml", "people: [{id: dan}]");
        Build build = Build.Of(Named(project, ("facts/z.yaml", Meetings.People)));

        Assert.Single(build.Result.Messages);
        Assert.Empty(build.Edit(p => p with { Names = [] }).Messages);
        Assert.Equal(Build.Cold(project).Sources, build.Result.Sources);
    }

    [Fact]
    public void Names_that_are_alike_collide_with_none()
    {
        string longest = new('n', 300);
        string[] names =
        [
            "people-2.yaml", "People-2.yaml", "PEOPLE-2.yaml", "people_2.yaml", "people.2.yaml", "people 2.yaml", "people-2.yml", "people/2.yaml", "ä.yaml", "ö.yaml", "人.yaml",
            "a\u0301.yaml", "á.yaml", "-.yaml", ".yaml", $"{longest}1.yaml", $"{longest}2.yaml", "*/ class.yaml", "\"quoted\".yaml", "line\u2028break.yaml", "new\nline.yaml",
        ];
        Project project = names.Index().Aggregate(Meetings.Project, (p, n) => p.With("facts/" + n.Item, $"people: [{{id: of-{n.Index}}}]"));

        BuildResult result = Build.Cold(project);

        Assert.Empty(result.Messages);
        Assert.Equal(Build.Cold(Meetings.Project).Sources.Count + names.Length, result.Sources.Count);
        Assert.All(result.Sources, s => Assert.InRange(s.Name.Length, 1, 99));
        Consumer.OfToday.AssertCompiles(result.Files);
    }

    [Fact]
    public void Classes_whose_names_differ_in_case_alone_collide_with_none()
    {
        Project project = Meetings.Project.Edit(Meetings.Model, "  Person:\n", "  PERSON: {}\n  person: {}\n  Person:\n");

        BuildResult result = Build.Cold(project);

        Assert.Empty(result.Messages);
        Consumer.OfToday.AssertCompiles(result.Files);
    }

    private static Project Named(Project project, params (string File, string Name)[] names) =>
        project with { Names = project.Names.SetItems(names.Select(n => KeyValuePair.Create(n.File, n.Name))) };
}
