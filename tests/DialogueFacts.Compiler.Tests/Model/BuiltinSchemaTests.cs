using System.Security.Cryptography;
using System.Text;

namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>What comes with the compiler is LinkML's own, word for word where words count.</summary>
public sealed class BuiltinSchemaTests
{
    private const string Folder = "generator/DialogueFacts.Compiler/Model/Imports/Builtin/";

    /// <summary>The modules, and SHA-256 of them as they were taken over: so an edit by mistake shows where LinkML's own are not at hand.</summary>
    public static readonly TheoryData<string, string> Modules = new()
    {
        { "types", "38e916430f8813a8c493f852e428bd01c9b35f1c09289f8ebcd578a4376e1737" },
        { "mappings", "c2f54af0550b4b72aed97dc45dc2d23c1c155d610c53bc1223f23c2eb3d51fb4" },
        { "extensions", "2f540c876c9e18dd574adb18c882c45aeab971b72135c78863b24501b49b713d" },
        { "annotations", "ae47b956f4a46b2a018e9977b61183e7e63a5a093164eefe47b3ca958e8e64ed" },
        { "units", "69f70e4103ef86b764edea9c71d38ddbf055e6382cbbf3ff2f1ea71c96213e07" },
        { "array", "48913340c26f466aa2beed2df2f9e6e41eba38fd58595091396279d164fb6a88" },
        { "meta", "7c03816df166a0d57836a1e9cf46eb2fd2315199a7f9a58a325ae98cb20c27ed" },
        { "datasets", "f1f2996832c96c40a8304cbeb273a5e3bd7e18be3c62fc51be80f9368b38e1d9" },
        { "validation", "f611770b71c35049ea901891dba52929fe2ecbf7f1c3ba1bc686a6d4832505ef" },
    };

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_is_as_it_was_taken_over(string name, string sha256)
    {
        string actual = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Own(name))));

        Assert.True(actual == sha256, $"{Folder}{name}.yaml was edited. Undo that, or if LinkML's own changed, note the new hash here: {actual}.");
    }

    [Fact]
    public void Every_module_is_held_against_linkmls() => Assert.Equal(
        Modules.Select(m => m.Data.Item1).Order(StringComparer.Ordinal),
        Directory.GetFiles(RepositoryFolder.PathOf(Folder), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_is_linkmls_without_its_words(string name, string sha256)
    {
        string expected = SchemaStructure.Of(LinkmlsOwn(name));
        string received = Path.Combine(AppContext.BaseDirectory, name + ".received.yaml");
        File.Delete(received);
        if (Own(name) != expected)
        {
            File.WriteAllText(received, expected);
            Assert.Fail($"{Folder}{name}.yaml (hash {sha256}) is not LinkML's: take over {received}.");
        }
    }

    /// <summary>With line ends as the repository has them, whatever a checkout made of them.</summary>
    private static string Own(string name) => RepositoryFolder.Read($"{Folder}{name}.yaml").Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string LinkmlsOwn(string name)
    {
        string? file = RepositoryFolder.Shared($"linkml/linkml/{name}.yaml");
        Assert.SkipWhen(file is null, "LinkML's modules are not beside the repository.");
        return File.ReadAllText(file);
    }
}
