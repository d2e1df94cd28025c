using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

public class AuthorProjectTests(AuthorProjects projects) : IClassFixture<AuthorProjects>
{
    [Theory]
    [InlineData("TownFacts")]
    [InlineData("Elsewhere")]
    public void One_package_reference_and_the_files_make_facts(string folder) => Assert.Equal(
        Town.Printed,
        projects.Stranger.Dotnet($"{folder}/bin/Debug/net10.0/{folder}.dll").MustSucceed().Lines);

    [Fact]
    public void They_build_without_a_warning() => Assert.Empty(projects.Build.Findings);

    [Theory]
    [InlineData("DialogueFacts.Runtime.dll", true)]
    [InlineData("DialogueFacts.Generator.dll", false)]
    [InlineData("DialogueFacts.Compiler.dll", false)]
    [InlineData("YamlDotNet.dll", false)]
    public void The_app_has_the_runtime_beside_it_and_nothing_of_the_compiler(string file, bool isThere) =>
        Assert.Equal(isThere, File.Exists(projects.Stranger.PathOf($"TownFacts/bin/Debug/net10.0/{file}")));

    /// <summary>Builds compile again if an input is newer; that one is gone is noticed by other means.</summary>
    [Fact]
    public void A_file_that_comes_or_goes_is_noticed_by_the_next_build()
    {
        Stranger stranger = projects.Stranger.Write("shared/facts/more.yaml", "bridges:\n  - id: ford\n    nam: Ford\n");
        Assert.Contains(stranger.Dotnet("build Elsewhere -v quiet --no-restore").MustFail().Findings, f => f.Id == "DF3003");

        File.Delete(stranger.PathOf("shared/facts/more.yaml"));
        Assert.Empty(stranger.Dotnet("build Elsewhere -v quiet --no-restore").MustSucceed().Findings);
    }

    [Fact]
    public void Documentation_has_the_quotation() => Assert.Contains(
        "The Old Mill Bridge, of wood, was opened in 1811.",
        File.ReadAllText(projects.Stranger.PathOf("TownFacts/bin/Debug/net10.0/TownFacts.xml")),
        StringComparison.Ordinal);
}
