using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Apps;

/// <summary>Three ways to use the packed facts, built together.</summary>
public sealed class DialogueApps
{
    public DialogueApps(Packages packages)
    {
        Stranger = new Stranger(packages, "apps")
            .Project("Console/Console.csproj", "net10.0", DialogueApp.Package, "<OutputType>Exe</OutputType>")
            .Write("Console/Program.cs", DialogueApp.Program)
            .Write("Console/Listing.cs", DialogueApp.Listing)
            .Project("Library/Library.csproj", "netstandard2.0", DialogueApp.Package, "<ImplicitUsings>disable</ImplicitUsings>")
            .Write("Library/Listing.cs", DialogueApp.Listing)
            .Project("LibraryApp/LibraryApp.csproj", "net10.0", """<ProjectReference Include="../Library/Library.csproj" />""", "<OutputType>Exe</OutputType>")
            .Write("LibraryApp/Program.cs", DialogueApp.Program)
            .Project("Direct/Direct.csproj", "net10.0", string.Concat(Assemblies.Select(a => $"<Reference Include=\"{a}\" HintPath=\"../{PathOf(a)}\" />")), "<OutputType>Exe</OutputType>")
            .Write("Direct/Program.cs", DialogueApp.Program)
            .Write("Direct/Listing.cs", DialogueApp.Listing)
            .Solution("Apps.slnx", "Console/Console.csproj", "Library/Library.csproj", "LibraryApp/LibraryApp.csproj", "Direct/Direct.csproj");
        foreach (string assembly in Assemblies)
        {
            Stranger.Write(PathOf(assembly), packages.Read(assembly, $"lib/netstandard2.0/{assembly}.dll"));
        }

        Build = Stranger.Dotnet("build Apps.slnx -v quiet").MustSucceed();
    }

    public Stranger Stranger { get; }

    public Command Build { get; }

    private static string[] Assemblies => ["DialogueFacts", "DialogueFacts.Runtime"];

    private static string PathOf(string assembly) => $"unpacked/{assembly}.dll";
}
