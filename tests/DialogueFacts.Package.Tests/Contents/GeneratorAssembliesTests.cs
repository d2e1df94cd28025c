using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Contents;

public class GeneratorAssembliesTests(Packages packages)
{
    private static readonly string[] Together = ["DialogueFacts.Generator", "DialogueFacts.Compiler", "DialogueFacts.Runtime", "YamlDotNet"];

    /// <summary>What the .NET 8 SDK's compiler has at hand, in the versions that it has them.</summary>
    private static readonly Dictionary<string, Version> Hosted = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(8, 0, 0, 0),
        ["System.Buffers"] = new(8, 0, 0, 0),
    };

    [Fact]
    public void They_reference_no_Roslyn_above_4_8_and_nothing_that_its_hosts_lack()
    {
        foreach (string name in Together)
        {
            foreach ((string reference, Version version) in References($"analyzers/dotnet/cs/{name}.dll").Where(r => !Together.Contains(r.Name)))
            {
                Assert.True(Hosted.TryGetValue(reference, out Version? newest), $"{name} references {reference}, which hosts may lack.");
                Assert.True(version <= newest, $"{name} references {reference} {version}; hosts may have no more than {newest}.");
            }
        }
    }

    [Fact]
    public void The_generator_does_reference_Roslyn() =>
        Assert.Contains(("Microsoft.CodeAnalysis", new Version(4, 8, 0, 0)), References("analyzers/dotnet/cs/DialogueFacts.Generator.dll"));

    private List<(string Name, Version Version)> References(string assembly)
    {
        using var file = new PEReader(new MemoryStream(packages.Read("DialogueFacts.Generator", assembly)));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(r => (metadata.GetString(r.Name), r.Version))];
    }
}
