namespace DialogueFacts.Tool.Tests;

public class ReferencesCacheTests
{
    [Fact]
    public void A_source_becomes_a_Markdown_file_with_its_text_below_the_heading_of_the_content()
    {
        using var folder = ToolFolder.WithFacts();

        ToolRun run = folder.Run("export", "references-cache", "-o", folder.PathOf("cache"), "facts");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            ---
            reference_id: "chronicle"
            title: "A chronicle of the town"
            content_type: local_file
            ---

            # A chronicle of the town

            ## Content

            The Old Mill Bridge was opened in 1911.

            """,
            folder.Read("cache/chronicle.md"));
    }

    /// <summary>As linkml-reference-validator names files: after the reference, its prefix in upper case, what a path could not have replaced.</summary>
    [Theory]
    [InlineData("chronicle-of-the-town", "chronicle-of-the-town", "chronicle-of-the-town.md")]
    [InlineData("pmid:12345", "PMID:12345", "PMID_12345.md")]
    [InlineData("12345", "PMID:12345", "PMID_12345.md")]
    [InlineData("FILE:notes/a.txt", "file:notes/a.txt", "file_notes_a.txt.md")]
    [InlineData("https://example.org/a?b=c", "url:https://example.org/a?b=c", "url_https___example.org_a_b_c.md")]
    public void The_reference_is_written_as_that_tool_looks_for_it(string id, string reference, string file)
    {
        using ToolFolder folder = WithSource(id, "A chronicle");

        folder.Run("export", "references-cache", "-o", folder.PathOf("cache"), "facts");

        Assert.Contains($"reference_id: \"{reference}\"\n", folder.Read($"cache/{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_title_breaks_out_of_the_front_matter()
    {
        using ToolFolder folder = WithSource("chronicle", "\"He said \\\"no\\\" --- \\\\ and: left\"");

        folder.Run("export", "references-cache", "-o", folder.PathOf("cache"), "facts");

        Assert.Contains("title: \"He said \\\"no\\\" -\\x2d- \\\\ and: left\"\n", folder.Read("cache/chronicle.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_without_a_snapshot_is_left_out_and_named()
    {
        using var folder = ToolFolder.WithFacts()
            .Write("facts/more.yaml", "sources:\n  - id: hearsay\n    title: Hearsay\n    from_elsewhere: {title: It is called that.}\n");

        ToolRun run = folder.Run("export", "references-cache", "-o", folder.PathOf("cache"), "facts");

        Assert.Equal("Source 'hearsay' has no snapshot and was left out.\n1 source written to cache\n", run.Errors);
        Assert.False(File.Exists(folder.PathOf("cache/hearsay.md")));
    }

    [Fact]
    public void Two_sources_that_would_have_one_file_are_an_error()
    {
        using ToolFolder folder = WithSource("a:b", "One").Write("facts/more.yaml", Source("A/b", "Two"));

        ToolRun run = folder.Run("export", "references-cache", "-o", folder.PathOf("cache"), "facts");

        Assert.Contains("'A_b.md'", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Without_a_folder_to_write_to_it_ends_in_2()
    {
        using var folder = ToolFolder.WithFacts();

        Assert.Equal(2, folder.Run("export", "references-cache", "facts").ExitCode);
    }

    /// <summary>A model whose sources may be called anything.</summary>
    private static ToolFolder WithSource(string id, string title) => new ToolFolder()
        .Write("facts/model.yaml", """
            id: https://example.org/documents
            name: documents
            prefixes: {linkml: https://w3id.org/linkml/, dcterms: http://purl.org/dc/terms/, oa: http://www.w3.org/ns/oa#, schema: http://schema.org/}
            default_range: string
            imports: [linkml:types]
            classes:
              Register:
                tree_root: true
                attributes:
                  sources: {range: Document, multivalued: true, inlined_as_list: true}
              Document:
                attributes:
                  id: {identifier: true}
                  title: {slot_uri: dcterms:title}
                  file: {slot_uri: schema:contentUrl}
              Quotation:
                attributes:
                  source: {slot_uri: dcterms:source, range: Document}
                  excerpt: {slot_uri: oa:exact}
            """)
        .Write("facts/sources.yaml", Source(id, title))
        .Write("seeds/chronicle.txt", ToolFolder.Chronicle);

    private static string Source(string id, string title) => $"sources:\n  - id: '{id}'\n    title: {title}\n    file: seeds/chronicle.txt\n";
}
