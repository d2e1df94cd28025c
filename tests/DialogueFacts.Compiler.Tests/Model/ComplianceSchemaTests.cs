namespace DialogueFacts.Compiler.Tests.Model;

/// <summary>
/// The schemas of LinkML's compliance suite are valid, but for three whose defaults are no values of their slots. They lie beside the repository.
/// </summary>
public sealed class ComplianceSchemaTests
{
    private static readonly string? Folder = RepositoryFolder.Shared("linkml/schemas");

    public static TheoryData<string> Schemas()
    {
        var data = new TheoryData<string>();
        string[] files = Folder is null ? [] : Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories);
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetRelativePath(Folder!, file));
        }

        return data;
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Schemas))]
    public void Reads_without_an_error(string schema)
    {
        string path = Path.Combine(Folder!, schema);
        (string Name, string Text)[] files =
        [
            (Path.GetFileName(path), File.ReadAllText(path)),
            .. Directory.GetFiles(Path.GetDirectoryName(path)!, "*.yaml").Where(f => f != path).Select(f => (Path.GetFileName(f), File.ReadAllText(f))),
        ];

        string[] errors = ModelText.OfFiles(files).Errors;
        Assert.All(errors, e => Assert.Contains("DF2016", e, StringComparison.Ordinal));
        Assert.Equal(schema.Contains("incompat", StringComparison.Ordinal) ? 1 : 0, errors.Length);
    }
}
