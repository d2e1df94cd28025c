namespace DialogueFacts.Compiler.Tests.Docs;

/// <summary>The YAML that documents show is right.</summary>
public class DocumentTests
{
    public static TheoryData<string> Documents => ["README.md", "docs/fact-format.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_files_that_a_document_shows_compile_without_a_finding(string document)
    {
        var project = new FactProject();
        foreach ((string language, string file, string text) in DocumentExamples.In(document).Where(e => e.Language is "yaml" or "text"))
        {
            Assert.True(file.Length > 0, $"A block of {language} in {document} does not say which file it is.");
            project = file.StartsWith("seeds/", StringComparison.Ordinal)
                ? project.Snapshot(file, text)
                : project.File(file == "facts/model.yaml" ? "model.yaml" : file, text);
        }

        Assert.Empty(project.Findings());
    }
}
