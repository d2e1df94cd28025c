using System.Diagnostics;

namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Whatever is wrong with evidence is a finding on its line: never an exception, never a hang.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("{source: b, excerpt: both countries}", "", "a.yaml(4,18) DF4001")]
    [InlineData("{source: a}", "", "a.yaml(4,9) DF3004")]
    [InlineData("{source: a, excerpt: ''}", "", "a.yaml(4,30) DF5012")]
    [InlineData("{source: a, excerpt: '[...]'}", "", "a.yaml(4,30) DF5012")]
    [InlineData("{source: a, excerpt: 'both countries [partnered'}", "", "a.yaml(4,30) DF5013")]
    [InlineData("{source: a, excerpt: both countries, supports: [strat]}", "", "a.yaml(4,57) DF5020")]
    [InlineData("{source: a, excerpt: both countries, supports: [funding.sum]}", "    funding: {amount: 3300000000}", "a.yaml(4,57) DF5020")]
    [InlineData("{source: a, excerpt: both countries, says: {strat: 2008}}", "", "a.yaml(4,53) DF5020")]
    [InlineData("{source: a, excerpt: both countries, how: sated}", "", "a.yaml(4,51) DF3013")]
    [InlineData("{source: a, excerpt: both countries}", "    start: '2021-02-30'", "a.yaml(5,12) DF3011")]
    [InlineData("{source: a, excerpt: both countries}", "    start: '2021-10-08/2021-10-01'", "a.yaml(5,12) DF3011")]
    [InlineData("{source: a, excerpt: both countries}", "    retracted: Wrong.\n    use_instead: merida", "a.yaml(6,18) DF4023")]
    [InlineData("{source: a, excerpt: both countries}", "    exceptions: {DF9999: why}", "a.yaml(5,18) DF4031")]
    [InlineData("{source: a, excerpt: both countries}", "    exceptions: {5011: why}", "a.yaml(5,18) DF3025")]
    public void Each_mistake_is_one_finding_on_its_line(string evidence, string slots, string finding) =>
        Assert.StartsWith(finding + ":", Assert.Single(Quoted.With(evidence, slots).Findings()), StringComparison.Ordinal);

    [Fact]
    public void A_rule_on_a_slot_that_is_no_date_is_a_finding_on_the_model() =>
        Assert.StartsWith(
            "model.yaml(17,28) DF2903: C.name: the rule 'sh:lessThanOrEquals' compares dates, but 'name' is none.",
            Assert.Single(FactProject.Of("""
                classes:
                  C:
                    tree_root: true
                    attributes:
                      end: {range: edtf}
                      name: {annotations: {sh:lessThanOrEquals: end}}
                """).Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void An_excerpt_of_ten_megabytes_ends_soon()
    {
        string excerpt = string.Concat(Enumerable.Repeat("In 2007, both countries partnered under the Plan. ", 200_000));
        var watch = Stopwatch.StartNew();

        string finding = Assert.Single(Quoted.With($"{{source: a, excerpt: '{excerpt}'}}").Findings());

        Assert.StartsWith("a.yaml(4,30) DF5011:", finding, StringComparison.Ordinal);
        Assert.InRange(finding.Length, 50, 2_000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"It took {watch.Elapsed}.");
    }
}
