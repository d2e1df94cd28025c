using System.Security.Cryptography;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Contents;

public class DeterminismTests(Packages packages)
{
    /// <summary>Where a build puts an assembly, and where its package has it.</summary>
    private static readonly (string Built, string Package, string Entry)[] Assemblies =
    [
        ("src/DialogueFacts/bin/Release/net8.0/DialogueFacts.dll", "DialogueFacts", "lib/net8.0/DialogueFacts.dll"),
        ("src/DialogueFacts/bin/Release/netstandard2.0/DialogueFacts.dll", "DialogueFacts", "lib/netstandard2.0/DialogueFacts.dll"),
        ("src/DialogueFacts.Runtime/bin/Release/net8.0/DialogueFacts.Runtime.dll", "DialogueFacts.Runtime", "lib/net8.0/DialogueFacts.Runtime.dll"),
        ("generator/DialogueFacts.Generator/bin/Release/netstandard2.0/DialogueFacts.Generator.dll", "DialogueFacts.Generator", "analyzers/dotnet/cs/DialogueFacts.Generator.dll"),
        ("generator/DialogueFacts.Compiler/bin/Release/netstandard2.0/DialogueFacts.Compiler.dll", "DialogueFacts.Generator", "analyzers/dotnet/cs/DialogueFacts.Compiler.dll"),
    ];

    /// <summary>The second build runs in Turkish, whose 'i' has no 'I', and whose numbers have a comma.</summary>
    [Fact]
    public void Two_builds_of_the_same_sources_are_byte_equal_under_any_culture()
    {
        string[] packed = [.. Assemblies.Select(a => Hash(packages.Read(a.Package, a.Entry)))];
        Command.Run(
            packages.Sources,
            "dotnet",
            $"build src/DialogueFacts/DialogueFacts.csproj -t:Rebuild --no-restore -c Release -v quiet {packages.Properties}",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "tr_TR.UTF-8" }).MustSucceed();

        Assert.Equal(packed, Assemblies.Select(a => Hash(File.ReadAllBytes(Path.Combine(packages.Sources, a.Built)))));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));
}
