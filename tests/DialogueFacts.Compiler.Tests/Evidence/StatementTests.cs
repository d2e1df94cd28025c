namespace DialogueFacts.Compiler.Tests.Evidence;

public sealed class StatementTests
{
    [Fact]
    public void Evidence_supports_slots_and_slots_of_parts() =>
        Assert.Empty(Supporting("[start, funding.amount]", "    start: '2007'\n    funding: {amount: 3300000000}").Findings("DF5020"));

    [Fact]
    public void A_slot_that_the_class_does_not_have_is_an_error_with_the_nearest_one() =>
        Assert.Equal(
            ["a.yaml(4,72) DF5020: Agreement 'merida': 'supports' names 'strat', but Agreement has no slot 'strat'. Did you mean 'start'?"],
            Supporting("[strat]", "    start: '2007'").Findings());

    [Fact]
    public void A_slot_that_a_part_does_not_have_is_an_error_with_the_nearest_one() =>
        Assert.Equal(
            ["a.yaml(4,72) DF5020: Agreement 'merida': 'supports' names 'funding.amuont', but Money has no slot 'amuont'. Did you mean 'amount'?"],
            Supporting("[funding.amuont]", "    funding: {amount: 3300000000}").Findings());

    [Fact]
    public void A_slot_without_a_value_cannot_be_supported() =>
        Assert.Equal(
            ["a.yaml(4,72) DF5021: Agreement 'merida': 'supports' names 'start', which has no value here. Give it one, or remove 'start' from 'supports'."],
            Supporting("[start]", "").Findings());

    [Fact]
    public void Evidence_does_not_reach_into_other_facts() =>
        Assert.Equal(
            ["a.yaml(4,72) DF5022: Agreement 'merida': 'supports' names 'replaces.name', but 'replaces' is a fact of its own. Its evidence belongs there."],
            Supporting("[replaces.name]", "    replaces: merida").Findings());

    [Fact]
    public void Doubts_are_about_slots_that_there_are() =>
        Assert.Equal(
            ["a.yaml(5,16) DF5020: Agreement 'merida': 'doubtful' names 'strat', but Agreement has no slot 'strat'. Did you mean 'start'?"],
            Supporting("[start]", "    doubtful: {strat: Two documents differ.}\n    start: '2007'").Findings());

    [Theory]
    [InlineData("inferred: {strat: It follows.}")]
    [InlineData("stated_as: {strat: a year}")]
    public void What_is_inferred_or_worded_otherwise_are_slots_that_there_are(string reasons) =>
        Assert.Contains(
            "names 'strat', but Agreement has no slot 'strat'. Did you mean 'start'?",
            Assert.Single(Saying(reasons).Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_a_source_says_instead_may_be_inferred() =>
        Assert.Empty(Saying("says: {start: '2008'}, rank: normal, reason: Open., inferred: {start: A year later.}").Findings());

    [Fact]
    public void What_a_source_says_instead_is_of_slots_that_there_are() =>
        Assert.Equal(
            ["a.yaml(4,74) DF5020: Agreement 'merida': 'says' names 'strat', but Agreement has no slot 'strat'. Did you mean 'start'?"],
            Saying("says: {strat: '2008'}, rank: normal, reason: Open.").Findings());

    [Fact]
    public void What_a_source_says_instead_is_of_single_valued_slots() =>
        Assert.Equal(
            ["a.yaml(4,74) DF5023: Agreement 'merida': 'says' gives 'aliases', which takes several values: one that only this source has is simply a further member of it."],
            Saying("says: {aliases: [M]}, rank: normal, reason: Open.").Findings());

    [Fact]
    public void A_rank_is_about_what_a_source_says_instead() =>
        Assert.Equal(
            ["a.yaml(4,73) DF5024: Agreement 'merida': 'rank' has nothing to be about. Add 'says', or remove it."],
            Saying("rank: normal, reason: Open.").Findings());

    [Fact]
    public void A_rank_needs_a_reason() =>
        Assert.Equal(
            ["a.yaml(4,96) DF5025: Agreement 'merida': 'rank' stands without 'reason'. Add it."],
            Saying("says: {start: '2007'}, rank: normal").Findings());

    [Fact]
    public void A_reason_needs_a_rank() =>
        Assert.Equal(
            ["a.yaml(4,98) DF5025: Agreement 'merida': 'reason' stands without 'rank'. Add it."],
            Saying("says: {start: '2007'}, reason: Open.").Findings());

    [Theory]
    [InlineData("says: {start: '2007'}, rank: depricated, reason: Open.", "DF3013")]
    [InlineData("says: {start: '2007'}, rank: normal, raeson: Open.", "DF3003")]
    [InlineData("says: {start: '2008'}, inferred: {start: A year later.}, rnak: normal, reason: Open.", "DF3003")]
    [InlineData("syas: {start: '2007'}, rank: normal, reason: Open.", "DF3003")]
    public void What_is_misspelt_is_not_missing_as_well(string evidence, string rule) =>
        Assert.Equal([rule], Saying(evidence).Compile().Findings.Select(f => f.Rule.Id).Where(id => id != "DF5040"));

    [Fact]
    public void What_a_source_says_instead_is_written_slot_by_slot() =>
        Assert.Equal(
            ["a.yaml(4,73) DF5026: Agreement 'merida': 'says' must hold slots and their values, as the object itself does."],
            Saying("says: 2008, rank: normal, reason: Open.").Findings());

    private static FactProject Supporting(string supports, string slots) =>
        Quoted.With($"{{source: a, excerpt: about $3.3 billion since 2007, supports: {supports}}}", slots);

    private static FactProject Saying(string says) => Quoted.With($"{{source: a, excerpt: 'In 2007, both countries partnered', {says}}}", "    start: '2007'");
}
