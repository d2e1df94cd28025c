using System.Text.Json;

namespace DialogueFacts.Tool.Tests;

public class CoverageTests
{
    /// <summary>One value each way: exactly quoted, quoted but for typography, with an omission, from elsewhere, from a source without a snapshot, and not at all.</summary>
    private const string Mixed = """
        bridges:
          - id: old-mill-bridge
            name: Old Mill Bridge
            opened: '1911'
            replaces: ford
            evidence:
              - source: chronicle
                excerpt: The Old Mill Bridge, of oak, was opened in 1911
                supports: [name]
              - source: chronicle
                excerpt: The Old Mill Bridge [...] was opened in 1911
                supports: [name, opened]
              - source: chronicle
                excerpt: replaced the  ford
                supports: [replaces]
          - id: ford
            name: ford
            opened: '1700'
            replaces: old-mill-bridge
            from_elsewhere: {opened: Everybody knows.}
            evidence:
              - source: hearsay
                excerpt: the ford
                supports: [name]
        sources:
          - id: chronicle
            title: A chronicle of the town
            file: seeds/chronicle.txt
            from_elsewhere: {title: The volume has no title page.}
          - id: hearsay
            title: Hearsay
            from_elsewhere: {title: It is called that.}
        """;

    private const string Chronicle = "Chapter 1\n\nThe Old Mill Bridge, of oak, was opened in 1911. It replaced the ford, to the regret of the ferryman.\n";

    [Fact]
    public void Every_value_is_counted_once_at_the_closest_tier_of_what_bears_it_out()
    {
        JsonElement bridges = Kind(Mixed, "Bridge");

        Assert.Equal(
            ("facts 2, values 6, supported 4, exact 1, typographic 1, edited 1, unchecked 1, fromElsewhere 1, unsupported 1"),
            string.Join(", ", bridges.EnumerateObject().Skip(1).Select(p => $"{p.Name} {p.Value}")));
    }

    [Fact]
    public void What_is_from_elsewhere_is_not_shown_as_sourced() => Assert.Equal(2, Kind(Mixed, "Source").GetProperty("fromElsewhere").GetInt32());

    [Fact]
    public void A_source_has_the_values_that_it_bears_out()
    {
        JsonElement chronicle = Source(Mixed, "chronicle");

        Assert.Equal(3, chronicle.GetProperty("excerpts").GetInt32());
        Assert.Equal(3, chronicle.GetProperty("supported").GetInt32());
    }

    [Fact]
    public void What_nobody_quotes_is_listed_with_its_place()
    {
        const string facts = """
            bridges:
              - id: old-mill-bridge
                name: Old Mill Bridge
                opened: '1911'
                evidence:
                  - source: chronicle
                    excerpt: The Old Mill Bridge [...] was opened in 1911
            sources:
              - id: chronicle
                title: A chronicle of the town
                file: seeds/chronicle.txt
                from_elsewhere: {title: The volume has no title page.}
            """;

        IEnumerable<string> uncited = Source(facts, "chronicle").GetProperty("uncited").EnumerateArray().Select(p =>
            $"{p.GetProperty("line")}:{p.GetProperty("column")}-{p.GetProperty("endLine")}:{p.GetProperty("endColumn")} {p.GetProperty("text")}");

        Assert.Equal(
            ["1:1-1:10 Chapter 1", "3:22-3:28 of oak", "3:50-3:101 It replaced the ford, to the regret of the ferryman"],
            uncited);
    }

    [Fact]
    public void The_start_and_end_of_a_passage_are_those_of_its_text()
    {
        JsonElement passage = Source(Mixed, "chronicle").GetProperty("uncited")[0];

        Assert.Equal(passage.GetProperty("text").GetString(), Chronicle[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Text_shows_both_tables_and_the_passages()
    {
        using ToolFolder folder = WithFacts(Mixed);

        Assert.Equal(
            """
            kind    facts  values  with evidence          exact  typographic  edited  unchecked  elsewhere  nothing
            Bridge      2       6              4  66.6 %      1            1       1          1          1        1
            Source      2       2              0   0.0 %      0            0       0          0          2        0
            all         4       8              4  50.0 %      1            1       1          1          3        1

            source     excerpts  values borne out          exact  typographic  edited  unchecked   text cited
            chronicle         3                 3  37.5 %      1            1       1          0       60.0 %
            hearsay           1                 1  12.5 %      0            0       0          1  no snapshot

            No fact cites of 'chronicle':
              seeds/chronicle.txt(1,1,1,10): Chapter 1
              seeds/chronicle.txt(3,50,3,52): It
              seeds/chronicle.txt(3,72,3,101): to the regret of the ferryman

            """,
            folder.Run("coverage", "facts").Output);
    }

    [Fact]
    public void The_manual_shows_it_for_the_facts_of_the_README()
    {
        using var folder = new ToolFolder();
        foreach ((_, string file, string text) in DocumentExamples.In("README.md").Where(e => e.File.Length > 0))
        {
            folder.Write(file, text);
        }

        Assert.Equal(DocumentExamples.In("docs/tool.md").Single(e => e.Language == "text").Text, folder.Run("coverage", "facts").Output);
    }

    [Fact]
    public void An_excerpt_that_is_wrong_covers_nothing_and_ends_in_1()
    {
        using var folder = ToolFolder.WithFacts().Write("facts/bridges.yaml", ToolFolder.Facts.Replace("opened in 1911.", "opened in 1912.", StringComparison.Ordinal));

        ToolRun run = folder.Run("coverage", "--format", "json", "facts");

        Assert.Equal(0, run.Json.GetProperty("kinds")[0].GetProperty("supported").GetInt32());
        Assert.Equal(0, run.Json.GetProperty("sources")[0].GetProperty("excerpts").GetInt32());
        Assert.Contains("The facts have 1 error", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Facts_without_a_model_end_in_2()
    {
        using var folder = new ToolFolder().Write("facts/bridges.yaml", ToolFolder.Facts);

        ToolRun run = folder.Run("coverage", "facts");

        Assert.Contains("There is no model", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private static JsonElement Kind(string facts, string kind) => Coverage(facts).GetProperty("kinds").EnumerateArray().Single(k => k.GetProperty("kind").GetString() == kind);

    private static JsonElement Source(string facts, string id) => Coverage(facts).GetProperty("sources").EnumerateArray().Single(s => s.GetProperty("source").GetString() == id);

    private static JsonElement Coverage(string facts)
    {
        using ToolFolder folder = WithFacts(facts);
        ToolRun run = folder.Run("coverage", "--format", "json", "facts");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Json;
    }

    private static ToolFolder WithFacts(string facts) => ToolFolder.WithFacts().Write("facts/bridges.yaml", facts).Write("seeds/chronicle.txt", Chronicle);
}
