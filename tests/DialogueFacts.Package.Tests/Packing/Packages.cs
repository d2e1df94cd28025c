using System.IO.Compression;
using System.Reflection;

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
        SourceTree.Copy(RepositoryRoot, Sources);
        Command pack = Command.Run(Sources, "dotnet", $"pack DialogueFacts.sln -c Release -v quiet {Properties} -o {Feed}").MustSucceed();
        // Without them every test would fail, each with another message that says nothing of the cause.
        Assert.True(Missing().Count == 0, $"{pack.Line} succeeded without making {string.Join(", ", Missing())}:\n{pack.Output}");
    }

    private static IReadOnlyList<string> Ids => ["DialogueFacts.Runtime", "DialogueFacts", "DialogueFacts.Generator", "DialogueFacts.Tool"];

    /// <summary>The repository that these tests were built from.</summary>
    public static string RepositoryRoot { get; } = typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    public string Version { get; } = $"99.0.0-test.{Environment.ProcessId}";

    /// <summary>What everything here is built with. Analyzers have no say in what is packed, and take most of the time.</summary>
    public string Properties => $"-p:Version={Version} -p:RunAnalyzers=false";

    /// <summary>A folder of this run alone.</summary>
    public string Root { get; }

    /// <summary>The copy of the repository that was packed.</summary>
    public string Sources => Path.Combine(Root, "sources");

    /// <summary>Where the .nupkg files lie.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>A package cache that starts empty.</summary>
    public string Cache => Path.Combine(Root, "cache");

    public ZipArchive Open(string package) => ZipFile.OpenRead(PathOf(package));

    private string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    private IReadOnlyList<string> Missing() => [.. Ids.Where(id => !File.Exists(PathOf(id)))];

    /// <summary>A file of a package.</summary>
    public byte[] Read(string package, string entry)
    {
        using ZipArchive archive = Open(package);
        using Stream content = archive.GetEntry(entry)!.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A process may still hold a file; the folder is a temporary one anyway.
        }
    }
}
