namespace DialogueFacts.Tool.Tests.JsonSchema;

/// <summary>The schema that lies beside this repository's facts, for the editors of those who curate them.</summary>
public sealed class RepositorySchemaTests
{
    private const string Modeline = "# yaml-language-server: $schema=schema.json\n";

    public static TheoryData<string> DataFiles() =>
    [
        .. Directory.GetFiles(RepositoryFolder.PathOf("facts"), "*.yaml").Select(f => Path.GetFileName(f))
            .Where(f => f is not ("model.yaml" or "evidence.yaml")).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Is_what_the_tool_writes()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        CommandLine.Run(["schema", RepositoryFolder.PathOf("facts")], output, errors);

        Assert.Equal("", errors.ToString());
        Assert.True(
            output.ToString() == RepositoryFolder.Read("facts/schema.json"),
            "The model or the identifiers have changed: run `dotnet run --project src/DialogueFacts.Tool -- schema facts -o facts/schema.json`.");
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void Is_named_by_every_file_and_accepts_it(string file)
    {
        string text = RepositoryFolder.Read("facts/" + file);

        Assert.StartsWith(Modeline, text, StringComparison.Ordinal);
        Assert.Empty(new JsonJudge(RepositoryFolder.Read("facts/schema.json")).Problems(text));
    }
}
