using System.Diagnostics;
using System.Text;
using DialogueFacts.Generator.Tests.Emit;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>Files that cannot be read, are not there, or hold what nobody would write.</summary>
public sealed class BadFilesTests
{
    private const string Other = "facts/other.yaml";
    private static readonly byte[] Latin = [.. "people: [{id: ren"u8, 0xE9, .. "e}]\n"u8];

    /// <summary>Texts that nobody writes on purpose; what is wrong with them may be anything.</summary>
    public static readonly TheoryData<string> Odd =
    [
        "\0", "\0\0\0\0", "people: [{id: a\0b}]", "\ufffe", "\ud83d", "people: \u202e", "- - - - -", "? ? ?", ": : :", "!!!", "&a *a", "%YAML 9.9\n---\n", "--- ---", "...", "\r\r\r", "'", "\"\\",
        "people: *people", "&a people: *a", "people: &a [*a]", "*: 1", "people: [{id: !!int x}]", "people: [{id: [], name: {}}]", "people: [{? [a] : b}]", "people: [[[]]]", "people: {id: {id: {id: }}}",
        "people: [{id: *, name: /* */}]", "people: [{id: '*/', name: '</summary>'}]", "people: [{id: \"\\u2028\", name: \"\\0\"}]", "[people, people]", "people", "42", "- people: []\n- people: []", "people: []\n---\npeople: []\n---\n[",
    ];

    [Theory]
    [InlineData(Other, "facts/other.yaml(1,1,1,1): Error DF1002: facts/other.yaml is not valid UTF-8. Save it as UTF-8.")]
    [InlineData(Meetings.Model, "facts/model.yaml(1,1,1,1): Error DF1002: facts/model.yaml is not valid UTF-8. Save it as UTF-8.")]
    public void A_file_that_is_not_utf_8_is_one_finding(string file, string finding)
    {
        Assert.Equal([finding], Build.Cold(Meetings.Project.With(file, Latin)).Messages);
        Assert.Equal([finding], Build.Cold(Meetings.Project.With(file, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("people: []")])).Messages);
    }

    [Fact]
    public void Facts_beside_a_file_that_is_not_utf_8_are_built() =>
        Assert.Superset(Build.Cold(Meetings.Project).Sources.Select(s => s.Name).ToHashSet(), Build.Cold(Meetings.Project.With(Other, Latin)).Sources.Select(s => s.Name).ToHashSet());

    [Fact]
    public void A_snapshot_that_is_not_utf_8_is_one_finding_where_the_source_names_it()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Meetings.Project[Meetings.Report]), .. Latin];

        Assert.Equal(
            ["facts/sources.yaml(4,11,4,27): Error DF5002: Source 'report': the snapshot 'seeds/report.txt' is not valid UTF-8. Save it as UTF-8 and give its new SHA-256."],
            Build.Cold(Meetings.Project.With(Meetings.Report, bytes)).Messages);
    }

    [Fact]
    public void A_snapshot_that_has_changed_is_one_finding_where_the_source_pins_it()
    {
        Project project = Meetings.Project.Edit(Meetings.Report, "Nobody wrote", "Someone wrote");

        Assert.Equal(
            [
                $"facts/sources.yaml(5,13,5,77): Error DF5003: Source 'report': the snapshot 'seeds/report.txt' has changed: its SHA-256 is {Meetings.Hash(project[Meetings.Report])}. "
                + "Restore it, or check its excerpts and give this one.",
            ],
            Build.Cold(project).Messages);
    }

    [Fact]
    public void A_snapshot_that_is_not_there_is_one_finding() =>
        Assert.StartsWith(
            "facts/sources.yaml(4,11,4,27): Error DF5001: Source 'report': there is no snapshot 'seeds/report.txt'. ",
            Assert.Single(Build.Cold(Meetings.Project.Without(Meetings.Report)).Messages),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("facts", "facts/model.yaml")]
    [InlineData("../shared/facts/", "../shared/facts/model.yaml")]
    [InlineData("..\\facts", "../facts/model.yaml")]
    public void Facts_without_a_model_are_one_finding_that_says_where_it_is_looked_for(string folder, string expected)
    {
        BuildResult result = Build.Cold(Meetings.Project.Without(Meetings.Model).WithProperty("DialogueFactsFolder", folder));

        Assert.Equal(
            [
                $"-: Error DF0001: There is no model '{expected}' for these facts. Write one, or say where it is: a build looks for model.yaml in <DialogueFactsFolder>, "
                + "the tool for the file that --schema names.",
            ],
            result.Messages);
        Assert.Empty(result.Sources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void A_language_that_is_too_old_is_one_finding_whatever_else_is_wrong(LanguageVersion language)
    {
        BuildResult result = Build.Cold(Meetings.Project.With(Other, "[").Without(Meetings.Report) with { Language = language });

        Assert.StartsWith("-: Error DF0002: The facts were not compiled: ", Assert.Single(result.Messages), StringComparison.Ordinal);
        Assert.Empty(result.Sources);
    }

    [Theory]
    [InlineData("DialogueFactsLowestTier", "Exat", "Edited, Typographic, Exact. Did you mean 'Exact'?")]
    [InlineData("DialogueFactsLowestTier", "2", "Edited, Typographic, Exact.")]
    [InlineData("DialogueFactsMembers", "no", "true, false.")]
    public void A_property_with_a_value_that_it_does_not_take_is_a_finding(string property, string value, string takes)
    {
        BuildResult result = Build.Cold(Meetings.Project.WithProperty(property, value));

        Assert.Equal([$"-: Error DF0004: The property {property} is '{value}', but takes {takes}"], result.Messages);
    }

    [Theory]
    [InlineData("DialogueFactsLowestTier", "exact")]
    [InlineData("DialogueFactsLowestTier", "")]
    [InlineData("DialogueFactsMembers", "False")]
    public void A_property_is_read_whatever_its_case(string property, string value) =>
        Assert.Empty(Build.Cold(Meetings.Project.WithProperty(property, value)).Messages);

    [Fact]
    public void A_file_without_text_is_a_finding()
    {
        BuildResult result = Build.Cold(Meetings.Project.With(Other, MemoryFile.Unreadable));

        Assert.StartsWith("facts/other.yaml(1,1,1,1): Error DF1002: ", Assert.Single(result.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Whatever_a_file_holds_the_rest_is_built(string text)
    {
        BuildResult asData = Build.Cold(Meetings.Project.With(Other, text));
        BuildResult asModel = Build.Cold(Meetings.Project.With(Meetings.Model, text));
        BuildResult asSnapshot = Build.Cold(Meetings.Project.With(Meetings.Report, text));

        Assert.Superset(Build.Cold(Meetings.Project).Sources.Select(s => s.Name).ToHashSet(), asData.Sources.Select(s => s.Name).ToHashSet());
        Assert.NotEmpty(asModel.Messages);
        Assert.NotEmpty(asSnapshot.Messages);
        Consumer.OfToday.AssertCompiles(asData.Files);
    }

    [Theory]
    [InlineData("people: [{id: a, name: ", "x", "}]")]
    [InlineData("people: [{id: a, name: '", "x ", "'}]")]
    [InlineData("", "[", "")]
    [InlineData("people: ", "[", "")]
    [InlineData("", "- ", "")]
    [InlineData("", "{a: ", "")]
    [InlineData("a: &a [", "*a,", "]")]
    [InlineData("", "# comment\n", "")]
    [InlineData("", "\n", "")]
    [InlineData("", "---\n", "")]
    [InlineData("people:\n", "  - {id: a, name: A}\n", "")]
    [InlineData("people: [{id: a, ", "slot: 1, ", "}]")]
    public void What_is_huge_takes_no_more_than_its_time(string before, string repeated, string after)
    {
        string text = before + string.Concat(Enumerable.Repeat(repeated, 20_000)) + after;
        var clock = Stopwatch.StartNew();

        BuildResult result = Build.Cold(Meetings.Project.With(Other, text));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.NotEmpty(result.Sources);
    }
}
