using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

/// <summary>Projects of facts that are right, built together with warnings as errors.</summary>
public sealed class AuthorProjects
{
    public AuthorProjects(Packages packages)
    {
        Stranger = new Stranger(packages, "authors")
            .Project("TownFacts/TownFacts.csproj", "net10.0", Town.Package, "<OutputType>Exe</OutputType><GenerateDocumentationFile>true</GenerateDocumentationFile>")
            .WriteTown("TownFacts")
            .Write("TownFacts/facts/empty.yaml", "")
            .Write("TownFacts/Program.cs", Town.Program)
            .Project("Elsewhere/Elsewhere.csproj", "net10.0", Town.Package, """
                <OutputType>Exe</OutputType>
                <RootNamespace>TownFacts</RootNamespace>
                <Nullable>disable</Nullable>
                <LangVersion>11</LangVersion>
                <DialogueFactsFolder>../shared/facts</DialogueFactsFolder>
                """)
            .WriteTown("shared")
            .Write("Elsewhere/Program.cs", Town.Program)
            .Solution("Authors.slnx", "TownFacts/TownFacts.csproj", "Elsewhere/Elsewhere.csproj");
        Build = Stranger.Dotnet("build Authors.slnx -v quiet").MustSucceed();
    }

    public Stranger Stranger { get; }

    public Command Build { get; }
}
