namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>What comes with the compiler is LinkML's own, word for word where words count.</summary>
public sealed class BuiltinSchemaTests
{
    private const string Folder = "generator/DialogueFacts.Compiler/Model/Imports/Builtin/";

    [Theory]
    [InlineData("types")]
    [InlineData("mappings")]
    [InlineData("extensions")]
    [InlineData("annotations")]
    [InlineData("units")]
    [InlineData("array")]
    [InlineData("meta")]
    [InlineData("datasets")]
    [InlineData("validation")]
    public void A_module_is_linkmls_without_its_words(string name)
    {
        string file = RepositoryFolder.PathOf($"{Folder}{name}.yaml");
        string expected = SchemaStructure.Of(LinkmlsOwn(name));
        string text = File.Exists(file) ? File.ReadAllText(file) : "";
        if (text != expected)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.yaml"), expected);
        }

        Assert.True(text == expected, $"{Folder}{name}.yaml is not LinkML's: take over {name}.received.yaml.");
    }

    private static string LinkmlsOwn(string name)
    {
        string? file = RepositoryFolder.Shared($"linkml/linkml/{name}.yaml");
        Assert.SkipWhen(file is null, "LinkML's modules are not beside the repository.");
        return File.ReadAllText(file);
    }
}
