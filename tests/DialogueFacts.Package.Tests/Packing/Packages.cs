using System.IO.Compression;

[assembly: AssemblyFixture(typeof(DialogueFacts.Package.Tests.Packing.Packages))]

namespace DialogueFacts.Package.Tests.Packing;

/// <summary>
/// The packages as they are shipped: packed once, before any test runs, from a copy of the sources, with a version that no feed has, so
/// that nothing but them can be what the tests restore.
/// </summary>
public sealed class Packages : IDisposable
{
    public Packages()
    {
        Root = Directory.CreateTempSubdirectory("dialoguefacts-").FullName;
        string sources = Path.Combine(Root, "sources");
        SourceTree.Copy(RepositoryFolder.Root, sources);
        Command.Run(sources, "dotnet", $"pack DialogueFacts.sln -c Release -v quiet -p:Version={Version} -p:RunAnalyzers=false -o {Feed}", environment: null)
            .MustSucceed();
        Directory.Delete(sources, recursive: true);
    }

    public string Version { get; } = $"99.0.0-test.{Environment.ProcessId}";

    /// <summary>A folder of this run alone.</summary>
    public string Root { get; }

    /// <summary>Where the .nupkg files lie.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>A package cache that starts empty.</summary>
    public string Cache => Path.Combine(Root, "cache");

    public ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A build server may still hold a file; the folder is a temporary one anyway.
        }
    }
}
