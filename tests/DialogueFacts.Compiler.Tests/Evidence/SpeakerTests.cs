namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Who says something: a fact, or whoever the source's words mean.</summary>
public sealed class SpeakerTests
{
    private const string Text = "The meeting went well, a senior US official said, and Ned Price (ned-price@example.org) agreed.";

    [Theory]
    [InlineData("ned-price")]
    [InlineData("the-spokesman")]
    [InlineData("a senior US official")]
    [InlineData("A senior US official")]
    [InlineData("Ned Price")]
    [InlineData("an official")]
    [InlineData("officials")]
    public void An_identifier_and_words_are_taken_as_they_are(string by) => Assert.Empty(Said(by).Findings());

    [Theory]
    [InlineData("ned-prize", " Did you mean 'ned-price'?")]
    [InlineData("ned price", " Did you mean 'ned-price'?")]
    [InlineData("Ned Pirce", " Did you mean 'ned-price'?")]
    [InlineData("NED PRIC", " Did you mean 'ned-price'?")]
    [InlineData("ned-pric", " Did you mean 'ned-price'?")]
    [InlineData("some-official", " Give the identifier of a fact, or the words that the source has for them.")]
    public void What_is_neither_is_a_warning(string by, string advice) =>
        Assert.Equal(
            [$"a.yaml(6,11) DF5033: Meeting 'first': 'by' names '{by}', which is not the identifier of a fact, nor in the text of 's'.{advice}"],
            Said(by).Findings());

    [Theory]
    [InlineData("ned-prize", 1)]
    [InlineData("some-official", 0)]
    [InlineData("ned price", 0)]
    public void Without_a_text_of_the_source_only_a_misspelt_identifier_is_one(string by, int findings) =>
        Assert.Equal(findings, Said(by, snapshot: false).Ignoring("DF5016").Findings().Length);

    [Fact]
    public void While_a_file_is_broken_nothing_is_said_of_identifiers() =>
        Assert.DoesNotContain(Said("ned-prize").File("broken.yaml", "people: [").Findings(), f => f.Contains("DF5033", StringComparison.Ordinal));

    private static FactProject Said(string by, bool snapshot = true)
    {
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text)));
        return FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
                  people: {range: Person, multivalued: true, inlined_as_list: true}
                  sources: {range: Source, multivalued: true, inlined_as_list: true}
              Meeting: {mixins: [Sourced], attributes: {id: {identifier: true}}}
              Person: {mixins: [Sourced], attributes: {id: {identifier: true}}}
            """)
            .File("a.yaml", $"meetings:\n  - id: first\n    evidence:\n    - source: s\n      excerpt: The meeting went well\n      by: {by}\n")
            .File("p.yaml", "people:\n  - {id: ned-price, formerly: [the-spokesman]}\n")
            .File("s.yaml", $"sources:\n  - {{id: s, title: S, from_elsewhere: {{title: The cover.}}{(snapshot ? $", file: seeds/s.txt, sha256: {hash}" : "")}}}\n")
            .Snapshot("seeds/s.txt", Text);
    }
}
