namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Evidence for a reference whose range is a union of classes that compare identifiers differently.</summary>
public sealed class UnionSupportTests
{
    private const string Text = "The talks took place in Kelso.";

    [Theory]
    [InlineData("about", "ann", "DF5030")]
    [InlineData("about", "ex:kelso", null)]
    [InlineData("text", "ex:kelso", null)]
    public void The_names_of_a_fact_of_any_of_the_classes_are_looked_for(string slot, string id, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  people: {range: Person, multivalued: true, inlined_as_list: true}
                  places: {range: Place, multivalued: true, inlined_as_list: true}
                  notes: {range: Note, multivalued: true, inlined_as_list: true}
                  sources: {range: Source, multivalued: true, inlined_as_list: true}
              Person: {attributes: {id: {identifier: true}, name: {slot_uri: schema:name}}}
              Place: {attributes: {id: {identifier: true, range: uriorcurie}, name: {slot_uri: schema:name}}}
              Note:
                mixins: [Sourced]
                attributes:
                  id: {identifier: true}
                  about: {any_of: [{range: Person}, {range: Place}]}
                  text: {any_of: [{range: string}, {range: Person}, {range: Place}]}
            """)
            .File("a.yaml", "people: [{id: ann, name: Ann}]\nplaces: [{id: 'ex:kelso', name: Kelso}]\n")
            .File("n.yaml", $"notes:\n  - id: first\n    {slot}: {id}\n    evidence: [{{source: s, excerpt: {Text}, supports: [{slot}]}}]\n")
            .File("s.yaml", $"sources: [{{id: s, title: S, from_elsewhere: {{title: The cover.}}, file: seeds/s.txt, sha256: {Sha256(Text)}}}]\n")
            .Snapshot("seeds/s.txt", Text)
            .Compile().Findings.Select(f => f.Rule.Id));

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
