using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

/// <summary>An author's library, packed, and an app that has the library's package and nothing else.</summary>
public class AuthorLibraryTests(Packages packages)
{
    private const string Library = """
        <PackageId>Town.Facts</PackageId>
        <Version>1.0.0-test</Version>
        <RootNamespace>TownFacts</RootNamespace>
        <ImplicitUsings>disable</ImplicitUsings>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        """;

    /// <summary>The app's own folder of facts, its facts without a model and its C# are none of the generator's business.</summary>
    [Fact]
    public void It_works_in_an_app_in_which_the_generator_does_not_run()
    {
        Stranger stranger = new Stranger(packages, "library")
            .Project("Library/TownFacts.csproj", "netstandard2.0;net8.0", Town.Package, Library)
            .WriteTown("Library")
            .Project("App/App.csproj", "net10.0", """<PackageReference Include="Town.Facts" Version="1.0.0-test" />""", "<OutputType>Exe</OutputType><LangVersion>10</LangVersion>")
            .Write("App/facts/notes.yaml", "these: [are no facts\n")
            .Write("App/Program.cs", Town.Program);
        Assert.Empty(stranger.Dotnet("pack Library/TownFacts.csproj -v quiet -o packed").MustSucceed().Findings);

        Command build = stranger.Dotnet("build App/App.csproj -v quiet -p:EmitCompilerGeneratedFiles=true").MustSucceed();

        Assert.Empty(build.Findings);
        Assert.Empty(Directory.EnumerateDirectories(stranger.PathOf("App/obj"), "DialogueFacts.Generator", SearchOption.AllDirectories));
        Assert.Equal(Town.Printed, stranger.Dotnet("App/bin/Debug/net10.0/App.dll").MustSucceed().Lines);
    }
}
