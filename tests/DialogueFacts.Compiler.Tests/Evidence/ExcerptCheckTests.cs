using DialogueFacts.Compiler.Evidence;

namespace DialogueFacts.Compiler.Tests.Evidence;

public sealed class ExcerptCheckTests
{
    [Fact]
    public void An_excerpt_that_is_in_its_source_is_found_with_its_place()
    {
        Compilation compilation = Quoted.With("{source: a, excerpt: both countries partnered}").Compile();

        EvidenceMatch match = Assert.Single(compilation.Evidence[0].Matches);
        Assert.Equal((MatchTier.Exact, 9, 33, "In 2007, "), (match.Tier, match.Start, match.End, match.Prefix));
    }

    [Fact]
    public void An_excerpt_that_is_not_in_its_source_is_an_error_with_the_nearest_passage_and_the_first_difference() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5011: Agreement 'merida': the excerpt is not in 'a' (seeds/a.txt, line 1). "
                + "Nearest is \"In 2007, both countries partnered\". The excerpt has \"2008,\", the source \"2007,\"."],
            Quoted.With("{source: a, excerpt: 'In 2008, both countries partnered'}").Findings());

    [Fact]
    public void An_excerpt_that_is_like_nothing_in_its_source_is_an_error() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5011: Agreement 'merida': the excerpt is not in 'a' (seeds/a.txt). Nothing there is like it: quote the source word for word, or name another source."],
            Quoted.With("{source: a, excerpt: Quetzalcoatl sang}").Findings());

    [Theory]
    [InlineData("Quetzalcoatl sang", true)]
    [InlineData("both countries parted", true)]
    [InlineData("untries parted", false)]
    [InlineData("Quetzalcoatl danced", false)]
    public void An_excerpt_of_another_source_is_an_error_that_names_that_one(string excerpt, bool isThere)
    {
        const string Diary = "Quetzalcoatl sang, and both countries parted.";
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Diary)));
        FactProject project = Quoted.With($"{{source: a, excerpt: {excerpt}}}")
            .File("t.yaml", $"sources:\n  - {{id: diary, title: D, file: seeds/d.txt, sha256: {hash}}}").Snapshot("seeds/d.txt", Diary);

        Assert.Equal(isThere, Assert.Single(project.Findings("DF5011")).EndsWith(". It stands in 'diary'.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_it_unique_is_proposed_as_YAML_reads_it() => Assert.Matches(
        "To mean it alone, add this: prefix: '\"?One\"'$",
        Assert.Single(Quoted.From("\"One\" rose. And \"Two\" rose.", "{source: a, excerpt: rose}").Findings("DF5015")));

    [Fact]
    public void An_excerpt_that_is_not_found_cannot_be_configured_away() =>
        Assert.False(Quoted.With("{source: a, excerpt: Quetzalcoatl sang}").Compile().Findings.Single(f => f.Rule.Id == "DF5011").Rule.IsConfigurable);

    [Fact]
    public void An_empty_excerpt_is_an_error() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5012: Agreement 'merida': the excerpt is empty. Quote the passage of 'a' that bears the fact out."],
            Quoted.With("{source: a, excerpt: ''}").Findings());

    [Fact]
    public void A_bracket_that_never_closes_is_an_error() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5013: Agreement 'merida': the excerpt from 'a' cannot be checked (seeds/a.txt): a '[' is never closed. Close it, or quote what the source has there."],
            Quoted.With("{source: a, excerpt: 'both countries [all of them partnered'}").Findings());

    [Fact]
    public void A_prefix_that_does_not_stand_before_the_excerpt_is_an_error() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5014: Agreement 'merida': the excerpt is in 'a' (seeds/a.txt, line 1), but nowhere next to the given prefix and suffix. Correct them, or leave them out. It then matches as Exact."],
            Quoted.With("{source: a, excerpt: both countries partnered, prefix: 'In 2008, '}").Findings());

    [Fact]
    public void An_excerpt_that_occurs_twice_is_an_info_that_proposes_what_makes_it_unique() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5015: Agreement 'merida': the excerpt occurs 2 times in 'a'; the first is taken. To mean it alone, add this: suffix: \",\""],
            Quoted.With("{source: a, excerpt: '2007'}").Findings());

    [Fact]
    public void A_prefix_makes_it_unique() => Assert.Empty(Quoted.With("{source: a, excerpt: '2007', prefix: since}").Findings());

    [Fact]
    public void A_source_without_snapshot_leaves_its_excerpts_unchecked_which_is_a_warning()
    {
        Compilation compilation = Quoted.Bare("{source: a, excerpt: anything}", "", "title: A").Compile();

        Assert.Contains(compilation.Findings, f => f.Rule.Id == "DF5016");
        Assert.Equal(MatchTier.Unchecked, Assert.Single(compilation.Evidence[0].Matches).Tier);
    }

    [Fact]
    public void An_excerpt_that_cuts_a_number_is_a_warning() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5017: Agreement 'merida': the excerpt from 'a' ends within a word or number, and so may say something else than the source. Quote whole words."],
            Quoted.With("{source: a, excerpt: channeled about $3}").Findings());

    [Fact]
    public void A_project_sets_the_lowest_tier_it_accepts() =>
        Assert.Equal(
            ["a.yaml(4,30) DF5018: Agreement 'merida': the excerpt from 'a' matches as Typographic; this project asks for Exact at least."],
            Quoted.With("{source: a, excerpt: 'both  countries'}").Asking(new EvidenceOptions { LowestTier = MatchTier.Exact }).Findings());

    [Theory]
    [InlineData("In 2007, both countries", MatchTier.Exact)]
    [InlineData("In 2007, both  countries", MatchTier.Typographic)]
    [InlineData("the Merida Initiative. The United States", MatchTier.Typographic)]
    [InlineData("In 2007, both [...] under the Merida Initiative", MatchTier.Edited)]
    [InlineData("In 2007, both countries [Mexico and the US] partnered under the Merida Initiative", MatchTier.Edited)]
    [InlineData("[B]oth countries partnered under", MatchTier.Edited)]
    [InlineData("under the Merida [sic] Initiative", MatchTier.Edited)]
    public void How_an_excerpt_was_found_is_part_of_the_fact(string excerpt, MatchTier tier)
    {
        Compilation compilation = Quoted.With($"{{source: a, excerpt: '{excerpt}'}}").Compile();

        Assert.DoesNotContain(compilation.Findings, f => f.Rule.Id is "DF5011" or "DF5013");
        Assert.Equal(tier, Assert.Single(compilation.Evidence[0].Matches).Tier);
    }

    [Fact]
    public void A_translation_stands_beside_an_excerpt_in_another_language() =>
        Assert.Empty(Quoted.From(
            "El 8 de octubre de 2021 se reunieron.", "{source: a, excerpt: El 8 de octubre de 2021, translation: 'On 8 October 2021', supports: [start]}",
            "    start: '2021-10-08'", "title: A, language: es, file: seeds/a.txt").Findings());

    [Fact]
    public void A_source_that_does_not_resolve_is_one_finding() =>
        Assert.Equal(
            ["a.yaml(4,18) DF4001: Agreement 'merida': no source 'b'."],
            Quoted.With("{source: b, excerpt: both countries partnered}").Findings());

    [Fact]
    public void Evidence_that_an_alias_repeats_is_checked_once() =>
        Assert.Single(Quoted.With("&e {source: a, excerpt: Quetzalcoatl sang}\n      - *e").Findings());
}
