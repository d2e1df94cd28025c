namespace DialogueFacts.Package.Tests.Packing;

/// <summary>Somebody else's folder: nothing of this repository but the packages, an empty cache, and the files that a test writes.</summary>
public sealed class Stranger
{
    private readonly Packages _packages;

    public Stranger(Packages packages, string name)
    {
        _packages = packages;
        Folder = Path.Combine(packages.Root, name);
        Directory.CreateDirectory(Folder);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
            </configuration>
            """);
        // A stranger's project inherits nothing from a folder above.
        Write("Directory.Build.props", "<Project />");
    }

    public string Folder { get; }

    public Stranger Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public Stranger Write(string path, byte[] bytes)
    {
        Write(path, "");
        File.WriteAllBytes(Path.Combine(Folder, path), bytes);
        return this;
    }

    /// <summary>A project with warnings as errors. <c>VERSION</c> in the items is the packed version.</summary>
    public Stranger Project(string path, string framework, string items, string properties = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
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

    public Command Dotnet(string arguments) => Command.Run(Folder, "dotnet", arguments, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NUGET_PACKAGES"] = _packages.Cache,
    });
}
