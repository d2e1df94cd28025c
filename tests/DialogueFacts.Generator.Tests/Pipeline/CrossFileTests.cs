using DialogueFacts.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What an edit to one file makes of another, where that is more than a reference: texts, evidence at the other end, speakers.</summary>
public sealed class CrossFileTests
{
    private const string Excerpt = "Ana was the host, a clerk said.";

    private const string Model =
        """
        id: https://example.org/log
        name: log
        prefixes: {linkml: "https://w3id.org/linkml/", schema: "http://schema.org/", ex: "https://example.org/"}
        default_prefix: ex
        default_range: string
        imports: [linkml:types, evidence]
        classes:
          Log:
            tree_root: true
            attributes:
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
              notes: {range: Note, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Meeting:
            mixins: [Sourced]
            attributes: {id: {identifier: true}, host: {range: Person, inverse: hosted}}
          Person:
            mixins: [Sourced]
            attributes: {id: {identifier: true}, name: {slot_uri: "schema:name"}, hosted: {range: Meeting, multivalued: true}}
          Note:
            attributes: {id: {identifier: true}, about: {any_of: [{range: string}, {range: Person}]}}

        """;

    private static readonly Project Start = Project.Empty
        .With("facts/model.yaml", Model)
        .With("facts/a.yaml", "notes:\n  - {id: first, about: dan}\n")
        .With("facts/b.yaml", "notes:\n  - {id: second, about: eve}\n")
        .With("facts/meetings.yaml", "meetings:\n  - id: opening\n    host: ana\n    evidence:\n      - {source: report, excerpt: a clerk said, supports: []}\n")
        .With("facts/people.yaml", $"people:\n  - id: ana\n    hosted: [opening]\n    evidence:\n      - {{source: report, excerpt: '{Excerpt}', supports: [hosted], inferred: {{hosted: There was one.}}}}\n")
        .With("facts/sources.yaml", $"sources:\n  - {{id: report, title: Report, from_elsewhere: {{title: Its cover.}}, file: seeds/report.txt, sha256: {Meetings.Hash(Excerpt)}}}\n")
        .With("seeds/report.txt", Excerpt);

    private readonly Build _build = Build.Of(Start);

    [Fact]
    public void The_project_has_nothing_wrong() => Assert.Empty(_build.Result.Messages);

    [Fact]
    public void A_fact_re_emits_the_file_with_the_text_that_names_it_and_no_other()
    {
        BuildResult added = _build.Edit(p => p.With("facts/dan.yaml", "people: [{id: dan}]\n"));
        BuildResult removed = _build.Edit(p => p.With("facts/dan.yaml", "people: [{id: dana}]\n"));

        Assert.Equal([HintNameOf("facts/a.yaml"), HintNameOf("facts/dan.yaml"), "Index.g.cs"], added.Emitted);
        Assert.Single(added.Outputs(Steps.Links), o => o.Reason == IncrementalStepRunReason.Modified);
        Assert.Equal([HintNameOf("facts/a.yaml"), HintNameOf("facts/dan.yaml"), "Index.g.cs"], removed.Emitted);
    }

    [Fact]
    public void Evidence_at_one_end_of_an_inverse_settles_the_other()
    {
        BuildResult without = _build.Edit(p => p.Edit("facts/people.yaml", "supports: [hosted], inferred: {hosted: There was one.}", "supports: []"));
        BuildResult with = _build.Become(Start);

        Assert.Contains(without.Messages, m => m.StartsWith("facts/meetings.yaml(3,11,3,14): Warning DF5040", StringComparison.Ordinal));
        Assert.Contains(Steps.EvidenceAcross, without.Changed);
        Assert.Equal([HintNameOf("facts/people.yaml")], without.Emitted);
        Assert.Empty(with.Messages);
        Assert.Equal([HintNameOf("facts/people.yaml")], with.Emitted);
    }

    [Fact]
    public void A_speaker_who_becomes_a_fact_is_known_in_every_file()
    {
        BuildResult unknown = _build.Edit(p => p.Edit("facts/meetings.yaml", "supports: []", "by: ann, supports: []"));
        BuildResult known = _build.Edit(p => p.With("facts/ann.yaml", "people: [{id: ann}]\n"));

        Assert.Contains("DF5033", Assert.Single(unknown.Messages), StringComparison.Ordinal);
        Assert.Empty(known.Messages);
        Assert.DoesNotContain(HintNameOf("facts/meetings.yaml"), known.Emitted);
        Assert.DoesNotContain(known.Outputs(Steps.Evidence), o => o.Reason == IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("facts/a.yaml", "notes:", "# Two lines more.\n\nnotes:")]
    [InlineData("facts/meetings.yaml", "host: ana", "host: ana # as the report has it")]
    [InlineData("facts/people.yaml", "people:", "# Who came.\npeople:")]
    public void A_comment_looks_nothing_up_in_other_files(string file, string from, string to)
    {
        BuildResult result = _build.Edit(p => p.Edit(file, from, to));

        Assert.Equal([Steps.Yaml, Steps.Content, Steps.Findings], result.Ran);
        Assert.Empty(result.Emitted);
    }

    [Fact]
    public void A_value_that_no_other_file_reads_checks_no_evidence_across_files_twice()
    {
        BuildResult result = _build.Edit(p => p
            .Edit("facts/people.yaml", "- id: ana", "- id: ana\n    name: Ana")
            .Edit("facts/people.yaml", "supports: [hosted]", "supports: [hosted, name]"));

        Assert.Empty(result.Messages);
        Assert.DoesNotContain(Steps.EvidenceAcross, result.Changed);
        Assert.DoesNotContain(Steps.Index, result.Ran);
    }

    private static string HintNameOf(string file) => Generator.Emit.HintNames.OfData(file);
}
