namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Disagreement is decided or declared open, not hidden.</summary>
public sealed class DisagreementTests
{
    private const string Since2007 = "{source: a, excerpt: 'In 2007, both countries partnered', supports: [start]}";
    private const string Start2007 = "    start: '2007'";

    [Fact]
    public void What_a_source_says_instead_is_decided() =>
        Assert.Empty(Saying("{start: '2008'}, rank: deprecated, reason: A slip.").Findings());

    [Fact]
    public void A_disagreement_that_nobody_decided_is_an_error_with_both_places() =>
        Assert.Equal(
            ["a.yaml(5,57) DF5028: Agreement 'merida': the source says 2008 for 'start', the fact 2007 (at a.yaml(6,12)). "
                + "Give 'rank' and 'reason': deprecated, if what the source says is judged wrong; normal, if that is open."],
            Saying("{start: '2008'}").Findings());

    [Theory]
    [InlineData("2007-05", "'2007'", "in May 2007")]
    [InlineData("'2007'", "2007-05", "in May 2007")]
    [InlineData("'2007'", "'2007'", "in 2007")]
    public void A_date_that_contains_the_other_agrees(string own, string stated, string text) =>
        Assert.Empty(Quoted.From(
            $"Begun {text}, ended.",
            $"{{source: a, excerpt: 'Begun {text}', supports: [start]}}\n      - {{source: a, excerpt: 'Begun {text}', says: {{start: {stated}}}}}",
            $"    start: {own}").Findings("DF5028"));

    [Fact]
    public void An_amount_that_the_source_rounds_contradicts() =>
        Assert.Single(Quoted.From(
            "about $3 billion or $3.3 billion",
            "{source: a, excerpt: $3.3 billion, supports: [funding.amount]}\n      - {source: a, excerpt: about $3 billion, says: {funding: {amount: 3000000000}}}",
            "    funding: {amount: 3300000000, currency: $}").Findings("DF5028"));

    [Fact]
    public void What_a_source_says_instead_is_in_its_excerpt() =>
        Assert.Contains(
            "DF5030: Agreement 'merida': 'says.start', 2009, is not in \"a 2008 pact\"; found 2008.",
            Assert.Single(Saying("{start: '2009'}, rank: normal, reason: Open.").Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_a_source_says_instead_fits_its_slot() =>
        Assert.Contains(
            "DF5027: Agreement 'merida': 'says' gives 'the year 2008' for 'start', which is no value of that slot.",
            Assert.Single(Saying("{start: the year 2008}, rank: normal, reason: Open.").Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_one_source_states_and_another_denies_is_an_error_with_both_places() =>
        Assert.Equal(
            ["a.yaml(5,66) DF5050: Agreement 'merida': this source denies what another one states of 'start' (at a.yaml(4,78)). "
                + "Say in 'doubtful' why the value stands, or put what this source says into 'says'."],
            Quoted.With(Since2007 + "\n      - {source: a, excerpt: since 2007, how: denied, supports: [start]}", Start2007).Findings());

    [Fact]
    public void A_denial_that_is_explained_is_no_finding() =>
        Assert.Empty(Quoted.With(
            Since2007 + "\n      - {source: a, excerpt: since 2007, how: denied, supports: [start]}",
            Start2007 + "\n    doubtful: {start: The denial is of another agreement.}").Findings());

    [Theory]
    [InlineData("2021-10-07", "stated", 1)]
    [InlineData("2021-10-07", "planned", 0)]
    [InlineData("2021-10-08", "stated", 0)]
    [InlineData("2021-10/2021-11", "stated", 0)]
    public void A_source_states_nothing_that_came_after_it(string published, string how, int findings) =>
        Assert.Equal(findings, FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
                  sources: {range: Source, multivalued: true, inlined_as_list: true}
              Meeting:
                mixins: [Sourced]
                attributes:
                  id: {identifier: true}
                  date: {range: edtf, annotations: {dialoguefacts:not_after_source: true}}
            """).File("a.yaml", $$"""
            meetings:
              - id: m
                date: 2021-10-08
                evidence: [{source: a, excerpt: "October 8, 2021", supports: [date], how: {{how}}}]
            sources: [{id: a, title: A, published: {{published}}}]
            """).Findings("DF5051").Length);

    private static FactProject Saying(string says) => Quoted.From(
        Quoted.Text + "It is a 2008 pact.", Since2007 + $"\n      - {{source: a, excerpt: a 2008 pact, says: {says}}}", Start2007);
}
