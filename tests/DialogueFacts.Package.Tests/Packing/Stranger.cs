namespace DialogueFacts.Package.Tests.Packing;

/// <summary>Somebody else's folder: nothing of this repository but the packages, an empty cache, and the files that a test writes.</summary>
public sealed class Stranger
{
    private readonly Packages _packages;

    public Stranger(Packages packages, string name)
    {
        _packages = packages;
        Folder = Path.Combine(packages.Root, name);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
                <add key="own" value="{OwnFeed}" />
              </packageSources>
            </configuration>
            """);
        // A stranger's project inherits nothing from a folder above.
        Write("Directory.Build.props", "<Project />");
        Directory.CreateDirectory(OwnFeed);
    }

    public string Folder { get; }

    /// <summary>Where the stranger packs to, and restores from as well.</summary>
    public string OwnFeed => PathOf("packed");

    public string PathOf(string path) => Path.Combine(Folder, path);

    public Stranger Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public Stranger Write(string path, byte[] bytes)
    {
        Write(path, "");
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    /// <summary>A project with warnings as errors. <c>VERSION</c> in the items is the packed version.</summary>
    public Stranger Project(string path, string frameworks, string items, string properties = "")
    {
        string framework = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        return Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{framework}>{frameworks}</{framework}>
                <Nullable>enable</Nullable>
                <LangVersion>latest</LangVersion>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items.Replace("VERSION", _packages.Version, StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>A solution of projects, so that one command restores and builds them all.</summary>
    public Stranger Solution(string path, params IEnumerable<string> projects) =>
        Write(path, $"<Solution>{string.Concat(projects.Select(p => $"<Project Path=\"{p}\" />"))}</Solution>");

    public Command Dotnet(string arguments) => Command.Run(Folder, "dotnet", arguments, Environment);

    public Command Run(string program, string arguments) => Command.Run(Folder, PathOf(program), arguments, Environment);

    private Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = _packages.Cache };
}
