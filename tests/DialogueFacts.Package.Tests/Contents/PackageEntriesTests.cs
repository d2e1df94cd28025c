using System.IO.Compression;
using System.Text;
using DialogueFacts.Package.Tests.Packing;

namespace DialogueFacts.Package.Tests.Contents;

public class PackageEntriesTests(Packages packages)
{
    [Theory]
    [InlineData("DialogueFacts.Runtime", """
        DialogueFacts.Runtime.nuspec
        NOTICE.md
        README.md
        lib/net8.0/DialogueFacts.Runtime.dll
        lib/net8.0/DialogueFacts.Runtime.xml
        lib/netstandard2.0/DialogueFacts.Runtime.dll
        lib/netstandard2.0/DialogueFacts.Runtime.xml
        """)]
    [InlineData("DialogueFacts", """
        DialogueFacts.nuspec
        NOTICE.md
        README.md
        lib/net8.0/DialogueFacts.dll
        lib/net8.0/DialogueFacts.xml
        lib/netstandard2.0/DialogueFacts.dll
        lib/netstandard2.0/DialogueFacts.xml
        """)]
    [InlineData("DialogueFacts.Generator", """
        DialogueFacts.Generator.nuspec
        NOTICE.md
        README.md
        analyzers/dotnet/cs/DialogueFacts.Compiler.dll
        analyzers/dotnet/cs/DialogueFacts.Generator.dll
        analyzers/dotnet/cs/DialogueFacts.Runtime.dll
        analyzers/dotnet/cs/YamlDotNet.dll
        build/DialogueFacts.Generator.props
        lib/netstandard2.0/_._
        """)]
    [InlineData("DialogueFacts.Tool", """
        DialogueFacts.Tool.nuspec
        NOTICE.md
        README.md
        tools/any/any/DotnetToolSettings.xml
        """)]
    [InlineData("DialogueFacts.Tool.any", """
        DialogueFacts.Tool.any.nuspec
        NOTICE.md
        README.md
        tools/net10.0/any/DialogueFacts.Compiler.dll
        tools/net10.0/any/DialogueFacts.Runtime.dll
        tools/net10.0/any/DotnetToolSettings.xml
        tools/net10.0/any/System.CommandLine.dll
        tools/net10.0/any/YamlDotNet.dll
        tools/net10.0/any/dialoguefacts.deps.json
        tools/net10.0/any/dialoguefacts.dll
        tools/net10.0/any/dialoguefacts.runtimeconfig.json
        """)]
    [InlineData("DialogueFacts.Tool.linux-x64", """
        DialogueFacts.Tool.linux-x64.nuspec
        NOTICE.md
        README.md
        tools/net10.0/linux-x64/DialogueFacts.Compiler.dll
        tools/net10.0/linux-x64/DialogueFacts.Runtime.dll
        tools/net10.0/linux-x64/DotnetToolSettings.xml
        tools/net10.0/linux-x64/System.CommandLine.dll
        tools/net10.0/linux-x64/YamlDotNet.dll
        tools/net10.0/linux-x64/dialoguefacts
        tools/net10.0/linux-x64/dialoguefacts.deps.json
        tools/net10.0/linux-x64/dialoguefacts.dll
        tools/net10.0/linux-x64/dialoguefacts.runtimeconfig.json
        """)]
    public void A_package_holds_what_it_should_and_nothing_else(string package, string entries)
    {
        using ZipArchive archive = packages.Open(package);

        Assert.Equal(entries.ReplaceLineEndings("\n"), string.Join('\n', Entries(archive)));
    }

    [Fact]
    public void There_are_four_packages_the_tool_s_by_platform_and_symbols_of_the_two_that_one_compiles_against()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(packages.Feed)
            .Select(f => Path.GetFileName(f).Replace(packages.Version, "*", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "DialogueFacts.*.nupkg", "DialogueFacts.*.snupkg", "DialogueFacts.Generator.*.nupkg",
                "DialogueFacts.Runtime.*.nupkg", "DialogueFacts.Runtime.*.snupkg", "DialogueFacts.Tool.*.nupkg",
                "DialogueFacts.Tool.any.*.nupkg", "DialogueFacts.Tool.linux-x64.*.nupkg", "DialogueFacts.Tool.win-x64.*.nupkg",
            ],
            files);
    }

    [Theory]
    [InlineData("DialogueFacts")]
    [InlineData("DialogueFacts.Runtime")]
    public void Symbols_are_there_for_every_target(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{package}.{packages.Version}.snupkg"));

        Assert.Equal(
            [$"{package}.nuspec", $"lib/net8.0/{package}.pdb", $"lib/netstandard2.0/{package}.pdb"],
            Entries(archive));
    }

    [Fact]
    public void The_documents_are_shipped_in_no_package_nor_inside_an_assembly()
    {
        byte[] assembly = packages.Read("DialogueFacts", "lib/netstandard2.0/DialogueFacts.dll");

        foreach (string document in Directory.EnumerateFiles(Path.Combine(packages.Sources, "seeds"), "*.txt"))
        {
            string longest = File.ReadLines(document).MaxBy(l => l.Length)!;
            Assert.True(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(longest)) < 0, $"'{longest}' is in the assembly.");
            Assert.True(assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(longest)) < 0, $"'{longest}' is in the assembly.");
        }
    }

    /// <summary>Without what makes a zip file a package.</summary>
    private static IEnumerable<string> Entries(ZipArchive archive) => archive.Entries
        .Select(e => e.FullName)
        .Where(e => e != "[Content_Types].xml" && !e.StartsWith("_rels/", StringComparison.Ordinal) && !e.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
