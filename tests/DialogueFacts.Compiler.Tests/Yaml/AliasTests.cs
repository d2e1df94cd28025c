using System.Globalization;
using System.Text;

namespace DialogueFacts.Compiler.Tests.Yaml;

public class AliasTests
{
    [Fact]
    public void An_alias_is_the_node_of_its_anchor()
    {
        Reading reading = Reading.Of("a: &x {n: 1}\nb: *x\n");
        Assert.Equal("{a: {n: 1}, b: {n: 1}}", reading.Shown);
        Assert.Equal(reading["a"], reading["b"]);
    }

    [Fact]
    public void An_alias_means_the_last_anchor_of_its_name_before_it() =>
        Assert.Equal("[1, 1, 2, 2]", Reading.Of("[&x 1, *x, &x 2, *x]").Shown);

    [Fact]
    public void An_anchor_within_a_node_hides_that_of_the_node() =>
        Assert.Equal("[[1], 1]", Reading.Of("- &x [&x 1]\n- *x\n").Shown);

    [Fact]
    public void An_alias_without_anchor_is_reported_with_the_nearest_name()
    {
        Reading reading = Reading.Of("a: &evidence 1\nb: *evidense\nc: 3\n");
        Assert.Equal("{a: 1, c: 3}", reading.Shown);
        Assert.StartsWith("DF1018 (2,4): ", reading.Finding, StringComparison.Ordinal);
        Assert.EndsWith("Did you mean '*evidence'?", reading.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_of_another_document_is_none() =>
        Assert.StartsWith("DF1018 ", Reading.Of("a: &x 1\n---\nb: *x\n").Finding, StringComparison.Ordinal);

    [Fact]
    public void A_value_that_contains_itself_is_reported()
    {
        Reading reading = Reading.Of("a: &x [1, *x]\n");
        Assert.Equal("{a: [1]}", reading.Shown);
        Assert.StartsWith("DF1019 (1,11): ", reading.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_billion_laughs_end_early()
    {
        var text = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char i = '1'; i <= '9'; i++)
        {
            string aliases = string.Join(", ", Enumerable.Repeat("*a" + (char)(i - 1), 10));
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{aliases}]\n");
        }

        Reading reading = Reading.Of(text.ToString());
        Assert.StartsWith("DF1020 ", reading.Finding, StringComparison.Ordinal);
        Assert.True(Reading.All(reading.File.Content.Documents[0]).Count() < 1_000_000);
    }

    [Fact]
    public void Sharing_one_piece_of_evidence_among_thousands_of_facts_is_fine()
    {
        string facts = string.Concat(Enumerable.Repeat("- {id: a, name: b, evidence: [*e]}\n", 5000));
        Assert.Empty(Reading.Of("- &e {source: s, excerpt: x, supports: [a, b]}\n" + facts).Findings);
    }
}
