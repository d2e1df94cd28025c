namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Evidence with an identifier, which stands by itself as well as on what it bears out.</summary>
public sealed class EvidenceFactTests
{
    private const string Model =
        """
        id: https://example.org/bridges
        name: bridges
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.org/"}
        default_prefix: ex
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Root:
            tree_root: true
            attributes:
              bridges: {range: Bridge, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Bridge: {mixins: [Sourced], attributes: {id: {identifier: true}, closed: {range: edtf}, statements: {range: Statement, multivalued: true, inlined_as_list: true}}}
          Statement: {is_a: Evidence, attributes: {id: {identifier: true}}}
        """;

    private const string Facts =
        """
        bridges:
          - id: old-bridge
            closed: '2007'
            evidence: [{source: paper, excerpt: closed in 2007, supports: [closed]}]
            statements:
              - {id: first, source: paper, excerpt: closed in 2007, supports: [closed]}
              - {id: second, source: paper, excerpt: closed in 2008, supports: [], says: {closed: '2008'}, rank: deprecated, reason: A slip.}
              - {id: third, source: paper, excerpt: closed in 2007}
        sources: [{id: paper, title: The Paper}]
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "string.Join(\" \", Statements.First.Supports)", "closed" },
        { "Statements.Second.Supports.Count + Statements.Third.Supports.Count", "0" },
        { "Statements.First.Excerpt + \" \" + Statements.First.Source.Id + \" \" + Statements.Second.Says.Count", "closed in 2007 paper 1" },
        { "string.Join(\" \", Bridges.OldBridge.Evidence[0].Supports)", "closed" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results = new(() =>
        Consumer.OfToday.Run(Author.WritesFiles(("model.yaml", Model), ("facts.yaml", Facts)).Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void It_says_what_the_curator_wrote(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);
}
