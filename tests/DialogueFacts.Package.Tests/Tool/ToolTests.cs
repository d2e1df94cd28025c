using DialogueFacts.Package.Tests.Authors;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Tool;

public class ToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    [Fact]
    public void Right_facts_end_in_0_without_a_finding()
    {
        Command run = WithTown("right").Run("validate right/facts");

        Assert.Equal("3 facts in 1 file: no findings\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Wrong_facts_end_in_1_with_a_line_as_a_build_prints_it()
    {
        Command run = WithTown("wrong").Write("wrong/facts/more.yaml", "bridges:\n  - id: ford\n    nam: Ford\n").Run("validate wrong/facts");

        Assert.Contains(run.Lines, l => l.StartsWith("wrong/facts/more.yaml(3,5,3,8): error DF3003: ", StringComparison.Ordinal)
            && l.EndsWith("Did you mean 'name'?", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Facts_without_a_model_end_in_2() => Assert.Equal(2, tool.Write("lost/facts/town.yaml", "bridges: []\n").Run("validate lost/facts").ExitCode);

    [Fact]
    public void The_facts_of_this_repository_are_right()
    {
        Command run = tool.Run($"validate {Path.Combine(Packages.RepositoryRoot, "facts")}");

        Assert.DoesNotContain(": error ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void It_tells_its_version() => Assert.StartsWith(tool.Version, tool.Run("--version").Output, StringComparison.Ordinal);

    private InstalledTool WithTown(string folder) => tool
        .Write($"{folder}/facts/model.yaml", Town.Model)
        .Write($"{folder}/facts/town.yaml", Town.Facts)
        .Write($"{folder}/seeds/chronicle.txt", Town.Chronicle);
}
