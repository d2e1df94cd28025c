using DialogueFacts.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What an edit makes run, and what is handed to the C# compiler anew.</summary>
public sealed class IncrementalityTests
{
    private const string Index = "Index.g.cs";

    private static readonly string MeetingsFile = HintNameOf(Meetings.Facts);
    private static readonly string PeopleFile = HintNameOf(Meetings.People);

    private readonly Build _build = Build.Of(Meetings.Project);

    [Fact]
    public void The_project_has_nothing_wrong() => Assert.Empty(_build.Result.Messages);

    [Fact]
    public void A_value_re_emits_its_file()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.Facts, "seats: 12", "seats: 13"));

        Assert.Equal([MeetingsFile], result.Emitted);
        Assert.DoesNotContain(Steps.FileIndex, result.Changed);
        Assert.DoesNotContain(Steps.Index, result.Ran);
        Assert.DoesNotContain(Steps.Checks, result.Ran);
    }

    [Fact]
    public void A_value_runs_no_step_of_another_file()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.Facts, "seats: 12", "seats: 13"));

        foreach (string step in new[] { Steps.Yaml, Steps.Content, Steps.Facts, Steps.FactFile, Steps.FileIndex, Steps.Evidence, Steps.Links, Steps.Members, Steps.EmitFacts })
        {
            Assert.Single(result.Outputs(step), o => o.Reason != IncrementalStepRunReason.Cached);
        }
    }

    [Fact]
    public void A_reference_re_emits_its_file_and_with_an_inverse_the_index()
    {
        Assert.Equal([MeetingsFile], _build.Edit(p => p.Edit(Meetings.Facts, "guests: [bob]", "guests: [cem]")).Emitted);
        Assert.Equal([MeetingsFile, Index], _build.Edit(p => p.Edit(Meetings.Facts, "host: ana", "host: cem")).Emitted);
    }

    [Fact]
    public void An_identifier_re_emits_its_file_and_the_index() =>
        Assert.Equal([PeopleFile, Index], _build.Edit(p => p.Edit(Meetings.People, "id: cem", "id: cemal")).Emitted);

    [Fact]
    public void An_identifier_that_others_refer_to_re_emits_its_file_and_the_index_and_reports_the_others()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.People, "id: bob", "id: bobb"));

        Assert.Equal([PeopleFile, Index], result.Emitted);
        Assert.Equal(["facts/meetings.yaml(8,14,8,17): Error DF4001: Meeting 'first-meeting': no person 'bob'. Did you mean 'bobb'?"], result.Messages);
    }

    [Fact]
    public void A_name_that_another_file_prints_re_emits_that_file_too()
    {
        Build build = Build.Of(Meetings.Project
            .Edit(Meetings.Facts, "    kind: informal", "    retracted: It was none.\n    use_instead: third-meeting")
            .With("facts/third.yaml", "meetings: [{id: third-meeting, name: Third}]"));

        BuildResult result = build.Edit(p => p.With("facts/fourth.yaml", "meetings: [{id: third_meeting, name: As C# the same name}]"));

        Assert.Equal([HintNameOf("facts/fourth.yaml"), MeetingsFile, HintNameOf("facts/third.yaml"), Index], result.Emitted);
    }

    [Theory]
    [InlineData(Meetings.Facts, "order of their days", "order that they came to mind in")]
    [InlineData(Meetings.Facts, "    seats: 12", "    seats: 12 # or so")]
    [InlineData(Meetings.Facts, "    seats: 12", "\n\n    # How many\n    seats: 12\n")]
    [InlineData(Meetings.Facts, "    seats: 12", "    seats:     12   ")]
    [InlineData(Meetings.Facts, "guests: [bob]", "guests:\n      - bob")]
    [InlineData(Meetings.Model, "classes:", "# Three classes.\n\nclasses:")]
    [InlineData(Meetings.Model, "prefixes:", "prefixes: # as everybody has them")]
    public void A_comment_or_another_layout_changes_nothing_but_positions(string file, string from, string to)
    {
        BuildResult result = _build.Edit(p => p.Edit(file, from, to));

        Assert.Equal([Steps.Yaml], result.Changed);
        Assert.Equal([Steps.Yaml, Steps.Content, Steps.Findings], result.Ran);
        Assert.Empty(result.Emitted);
    }

    [Fact]
    public void Another_way_to_write_a_text_changes_no_fact()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.Facts, "excerpt: Ana was the host, Bob a guest.", "excerpt: >-\n          Ana was the host,\n          Bob a guest."));

        Assert.Equal([Steps.Yaml, Steps.Content], result.Changed);
        Assert.Empty(result.Emitted);
    }

    [Fact]
    public void A_comment_moves_the_findings_behind_it()
    {
        BuildResult before = _build.Edit(p => p.Edit(Meetings.Facts, "kind: informal", "kind: informal\n    where: Nowhere"));
        BuildResult after = _build.Edit(p => p.Edit(Meetings.Facts, "meetings:", "# One more line.\nmeetings:"));

        Assert.StartsWith("facts/meetings.yaml(18,5,18,10): ", Assert.Single(before.Messages), StringComparison.Ordinal);
        Assert.StartsWith("facts/meetings.yaml(19,5,19,10): ", Assert.Single(after.Messages), StringComparison.Ordinal);
        Assert.Equal([Steps.Yaml, Steps.Findings], after.Changed);
    }

    [Fact]
    public void Typing_in_a_cs_file_runs_nothing()
    {
        Assert.Empty(_build.Edit(p => p with { Code = "class Program { int x; }" }).Ran);
        Assert.Empty(_build.Edit(p => p with { Code = "class Program { int x" }).Ran);
    }

    [Fact]
    public void Files_that_were_read_again_and_say_the_same_change_nothing()
    {
        BuildResult result = _build.Edit(p => p.Files.Aggregate(p, (all, file) => all.With(file.Name, [.. file.Bytes])));

        Assert.Empty(result.Changed);
        Assert.Equal([Steps.Snapshot, Steps.Yaml], result.Ran);
    }

    [Fact]
    public void A_new_file_is_emitted_with_the_index()
    {
        BuildResult result = _build.Edit(p => p.With("facts/another.yaml", "people: [{id: dan}]"));

        Assert.Equal([HintNameOf("facts/another.yaml"), Index], result.Emitted);
        Assert.Equal(Build.Cold(Meetings.Project).Sources.Count + 1, result.Sources.Count);
    }

    [Fact]
    public void A_removed_file_changes_the_index_alone()
    {
        _build.Edit(p => p.With("facts/another.yaml", "people: [{id: dan}]"));
        BuildResult result = _build.Edit(p => p.Without("facts/another.yaml"));

        Assert.Equal([Index], result.Emitted);
        Assert.Equal(Build.Cold(Meetings.Project).Sources, result.Sources);
    }

    [Fact]
    public void A_snapshot_that_moves_an_excerpt_re_emits_the_files_that_quote_it()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.Report, "12 seats. Ana", "12 seats.  Ana"));

        Assert.Equal([MeetingsFile], result.Emitted);
        Assert.DoesNotContain(Steps.Index, result.Ran);
        Assert.Contains("DF5003", Assert.Single(result.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_that_no_source_names_is_not_read()
    {
        BuildResult result = _build.Edit(p => p.With("seeds/picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0]));

        Assert.Empty(result.Messages);
        Assert.False(_build.HasRead("seeds/picture.png"));
        Assert.True(_build.HasRead(Meetings.Report));
    }

    [Fact]
    public void A_snapshot_that_leaves_the_excerpts_where_they_are_re_emits_nothing() =>
        Assert.Empty(_build.Edit(p => p.Edit(Meetings.Report, "the report ends", "it ends")).Emitted);

    [Fact]
    public void The_evidence_of_a_fact_re_emits_its_file()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.Facts, "held on 8 October 2021", "held on 8 October"));

        Assert.Equal([MeetingsFile], result.Emitted);
        Assert.DoesNotContain(Steps.Index, result.Ran);
    }

    [Fact]
    public void The_namespace_changes_what_is_printed_and_nothing_before()
    {
        BuildResult result = _build.Edit(p => p.WithProperty("RootNamespace", "Renamed"));

        Assert.Equal([Steps.Options, Steps.Plan, Steps.EmitFacts, Steps.EmitModel, Steps.EmitIndex], result.Changed);
        Assert.Equal([Steps.Options, Steps.Plan, Steps.Names, Steps.Members, Steps.EmitFacts, Steps.EmitModel, Steps.EmitIndex], result.Ran);
    }

    [Fact]
    public void Leaving_out_members_re_emits_the_files_of_facts()
    {
        BuildResult result = _build.Edit(p => p.WithProperty("DialogueFactsMembers", "false"));

        Assert.Equal([MeetingsFile, PeopleFile, HintNameOf(Meetings.Sources)], result.Emitted);
        Assert.DoesNotContain(result.Sources, s => s.Text.Contains(" FirstMeeting ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_asked_of_excerpts_checks_them_and_emits_nothing()
    {
        BuildResult result = _build.Edit(p => p.WithProperty("DialogueFactsLowestTier", "Exact"));

        Assert.Equal([Steps.Options], result.Changed);
        Assert.Contains(Steps.Evidence, result.Ran);
        Assert.DoesNotContain(Steps.Yaml, result.Ran);
    }

    [Fact]
    public void An_option_that_says_nothing_of_facts_runs_nothing_else() =>
        Assert.Equal([Steps.Options], _build.Edit(p => p.WithProperty("AssemblyName", "Another")).Ran);

    [Fact]
    public void A_slot_of_the_model_changes_everything_that_follows_from_the_model_and_reads_no_other_file()
    {
        BuildResult result = _build.Edit(p => p.Edit(Meetings.Model, "description: When people met.", "description: When and where people met."));

        Assert.Single(result.Outputs(Steps.Yaml), o => o.Reason != IncrementalStepRunReason.Cached);
        Assert.Contains(Steps.Model, result.Changed);
        Assert.DoesNotContain(Index, result.Changed);
    }

    [Fact]
    public void A_fact_moved_to_another_file_re_emits_both_and_the_index()
    {
        const string Bob = "  - id: bob\n    name: Bob\n";
        BuildResult result = _build.Edit(p => p.Edit(Meetings.People, Bob, "").With(Meetings.Sources, p[Meetings.Sources] + "people:\n" + Bob));

        Assert.Empty(result.Messages);
        Assert.Equal([PeopleFile, HintNameOf(Meetings.Sources), Index], result.Emitted);
    }

    private static string HintNameOf(string file) => Generator.Emit.HintNames.OfData(file);
}
