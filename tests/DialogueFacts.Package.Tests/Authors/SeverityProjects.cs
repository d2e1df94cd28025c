using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Authors;

/// <summary>The same mistakes in projects that say different things of their severity, built together. They have no C# of their own.</summary>
public sealed class SeverityProjects
{
    /// <summary>A slot that there is not, a reference to nothing, an excerpt that is not in its source, and a source that pins nothing.</summary>
    private const string Facts = """
        bridges:
          - id: ford
            name: The ford
            opend: '1800'
            replaces: old-mil-bridge
            evidence:
              - source: almanac
                excerpt: The ferry
        sources:
          - id: almanac
            title: The ford
            file: seeds/almanac.txt

        """;

    private const string Configuration = """
        is_global = true
        dotnet_diagnostic.DF3003.severity = none
        dotnet_diagnostic.DF4001.severity = warning
        dotnet_diagnostic.DF5004.severity = error
        dotnet_diagnostic.DF5011.severity = none

        """;

    public SeverityProjects(Packages packages)
    {
        var stranger = new Stranger(packages, "severities");
        Add(stranger, "Default", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>");
        Add(stranger, "Configured", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>");
        stranger.Write("Configured/.globalconfig", Configuration);
        Add(stranger, "Silenced", "<NoWarn>$(NoWarn);DF3003;DF4001;DF5004;DF5011</NoWarn>");
        Add(stranger, "Strict", "<WarningsNotAsErrors>DF5004</WarningsNotAsErrors>");
        stranger.Solution("Severities.slnx", "Default/Default.csproj", "Configured/Configured.csproj", "Silenced/Silenced.csproj", "Strict/Strict.csproj");
        Build = stranger.Dotnet("build Severities.slnx -v quiet").MustFail();
    }

    public Command Build { get; }

    private static void Add(Stranger stranger, string project, string properties) => stranger
        .Project($"{project}/{project}.csproj", "net10.0", Town.Package, properties)
        .WriteTown(project)
        .Write($"{project}/facts/ford.yaml", Facts)
        .Write($"{project}/seeds/almanac.txt", "The ford is dry.\n");
}
