namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Which parts of a list an excerpt means that have no name.</summary>
public sealed class PartSupportTests
{
    private const string Sentence = "The lamp burned rape oil from 1857 to 1870.";
    private const string One = "[{start: '1857', end: '1870'}]";

    [Theory]
    [InlineData("supports: [stages]")]
    [InlineData("supports: [stages.start, stages.end]")]
    [InlineData("how: stated")]
    public void A_lone_part_is_meant_by_its_values(string evidence) => Assert.Empty(Project(One, Sentence, evidence).Findings());

    [Theory]
    [InlineData("[{start: '1857', end: '1870'}, {start: '1870', end: '1890'}]", "supports: [stages]")]
    [InlineData("[{start: '1857', end: '1870'}, {start: '1870', end: '1890'}]", "how: stated")]
    [InlineData("[{start: '1846', end: '1850'}, {start: '1857', end: '1870'}]", "supports: [stages]")]
    public void Of_several_parts_the_one_that_is_there_as_a_whole_is_meant(string stages, string evidence)
    {
        string[] findings = Project(stages, Sentence, evidence).Findings();

        Assert.Equal(["DF5040", "DF5040"], findings.Select(Id));
        Assert.DoesNotContain(findings, f => f.Contains("1857", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_that_stand_one_after_the_other_are_both_meant() =>
        Assert.Empty(Project("[{start: '1857', end: '1870'}, {start: '1880', end: '1890'}]", "It burned oil from 1857 to 1870, and gas from 1880 to 1890.", "supports: [stages]").Findings());

    [Theory]
    [InlineData("[{start: '1857', end: '1890'}, {start: '1870', end: '1880'}]", "It burned oil from 1857 to 1870, and gas from 1880 to 1890.")]
    [InlineData("[{start: '1857', end: '1890'}, {start: '1870'}]", "It burned oil from 1857 to 1870, and gas from 1880 to 1890.")]
    [InlineData("[{start: '1857'}, {start: '1857', end: '1870'}]", "It burned oil from 1857.")]
    [InlineData("[{start: '1857'}, {start: '1857'}]", "It burned oil from 1857.")]
    public void Where_several_parts_can_be_meant_none_is(string stages, string sentence)
    {
        string finding = Assert.Single(Project(stages, sentence, "supports: [stages]").Findings());

        Assert.Contains(
            $"DF5031: Light 'tower': \"{sentence}\" does not tell which part of 'stages' is meant. Name the slot that it bears out ('stages.start'). Quote",
            finding,
            StringComparison.Ordinal);
        Assert.All(Project(stages, sentence, "how: stated").Findings(), f => Assert.Equal("DF5040", Id(f)));
    }

    [Fact]
    public void What_of_a_lone_part_is_not_there_is_a_warning() =>
        Assert.Contains("DF5040: Light 'tower': nothing supports 'stages.end', 1871", Assert.Single(Project("[{start: '1857', end: '1871'}]", Sentence, "supports: [stages]").Findings()), StringComparison.Ordinal);

    [Fact]
    public void A_part_of_which_nothing_is_there_is_an_error_that_says_what_was_looked_for() => Assert.StartsWith(
        $"a.yaml(6,20) DF5031: Light 'tower': none of 'stages', 1846 ('stages.start'), 1850 ('stages.end'), is in \"{Sentence}\". Quote",
        Assert.Single(Project("[{start: '1846', end: '1850'}]", Sentence, "supports: [stages]").Findings()),
        StringComparison.Ordinal);

    [Fact]
    public void Several_parts_of_which_none_is_there_as_a_whole_are_an_error_that_says_what_is_missing() => Assert.StartsWith(
        $"a.yaml(6,20) DF5031: Light 'tower': no part of 'stages' is in \"{Sentence}\" as a whole, which lacks 1871 ('stages.end'). Name the slot that it does bear out ('stages.start'). Quote",
        Assert.Single(Project("[{start: '1857', end: '1871'}, {start: '1880', end: '1890'}]", Sentence, "supports: [stages]").Findings()),
        StringComparison.Ordinal);

    [Fact]
    public void A_part_that_has_a_name_is_not_meant_unless_the_evidence_says_so()
    {
        Assert.Equal(
            ["DF5040", "DF5040", "DF5040"],
            Project("[{lamp: gas, start: '1857', end: '1870'}]", Sentence, "how: stated").Findings().Select(Id));
        Assert.Contains(
            "nothing supports 'stages.lamp', gas",
            Assert.Single(Project("[{lamp: gas, start: '1857', end: '1870'}]", Sentence, "supports: [stages]").Findings()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{lamps: rape oil, start: '1857', end: '1870'}, {lamp: gas}]", "supports: [stages]")]
    [InlineData("[{lamps: rape oil, start: '1857', end: '1870'}, {lamp: rape oil}]", "how: stated")]
    [InlineData("[{lamps: gas, start: '1857', end: '1870'}]", "how: stated")]
    [InlineData("[{lamps: gas, start: '1846', end: '1850'}]", "supports: [stages]")]
    public void A_misspelt_slot_of_a_part_is_one_finding(string stages, string evidence) =>
        Assert.Equal(["DF3003"], Project(stages, Sentence, evidence).Findings().Select(Id));

    private static string Id(string finding) => finding.Substring(finding.IndexOf(" DF", StringComparison.Ordinal) + 1, 6);

    private static FactProject Project(string stages, string text, string evidence)
    {
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        return FactProject.Of("""
            classes:
              Root:
                tree_root: true
                attributes:
                  lights: {range: Light, multivalued: true, inlined_as_list: true}
                  sources: {range: Source, multivalued: true, inlined_as_list: true}
              Light:
                mixins: [Sourced]
                attributes:
                  id: {identifier: true}
                  stages: {range: Stage, multivalued: true, inlined_as_list: true}
              Stage:
                attributes:
                  lamp: {}
                  start: {range: edtf}
                  end: {range: edtf}
            """)
            .File("a.yaml", $"lights:\n  - id: tower\n    evidence:\n      - source: s\n        excerpt: {text}\n        {evidence}\n    stages: {stages}\n")
            .File("s.yaml", $"sources:\n  - {{id: s, title: S, file: s.txt, sha256: {hash}, from_elsewhere: {{title: Made up.}}}}")
            .Snapshot("s.txt", text);
    }
}
