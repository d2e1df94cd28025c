namespace DialogueFacts.Compiler.Tests.Evidence;

/// <summary>Two slots that are each other's inverse say one thing, so evidence for one of them is enough.</summary>
public sealed class InverseSupportTests
{
    private const string Text = "Ann hosted the first meeting. Bob was there.";

    [Theory]
    [InlineData("supports: [name, host]", "supports: [name]")]
    [InlineData("supports: [name]", "supports: [name, hosted]")]
    [InlineData("supports: [name, host]", "supports: [name, hosted]")]
    public void Evidence_at_either_end_bears_out_both(string ofMeeting, string ofPerson) =>
        Assert.Empty(Project($"host: ann, {Evidence(ofMeeting)}", $"hosted: [first], {Evidence(ofPerson)}").Findings());

    [Fact]
    public void What_nothing_bears_out_at_either_end_is_one_warning() =>
        Assert.StartsWith(
            "meetings.yaml(2,44) DF5040: Meeting 'first': nothing supports 'host', ann (\"Ann\").",
            Assert.Single(Project($"host: ann, {Evidence("supports: [name]")}", $"hosted: [first], {Evidence("supports: [name]")}").Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_only_one_end_says_needs_evidence_there() =>
        Assert.StartsWith(
            "people.yaml(2,35) DF5040: Person 'ann': nothing supports 'hosted', first (\"first meeting\").",
            Assert.Single(Project(Evidence("supports: [name]"), $"hosted: [first], {Evidence("supports: [name]")}").Findings()),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("name: first meeting, host: ann", "hosted: [first]")]
    [InlineData("name: first meeting, host: ann", "")]
    public void Of_a_fact_without_any_evidence_references_are_one_finding_with_the_rest(string meeting, string person) =>
        Assert.StartsWith(
            "meetings.yaml(2,10) DF5041: Meeting 'first': it has no evidence, so nothing supports its values (name).",
            Assert.Single(Project(meeting, $"{person}{(person.Length == 0 ? "" : ", ")}{Evidence("supports: [name]")}", name: "").Findings()),
            StringComparison.Ordinal);

    [Fact]
    public void What_is_known_from_elsewhere_at_one_end_is_so_at_the_other() =>
        Assert.Empty(Project($"host: ann, from_elsewhere: {{host: An invitation.}}, {Evidence("supports: [name]")}", $"hosted: [first], {Evidence("supports: [name]")}").Findings());

    [Fact]
    public void What_is_not_clear_at_one_end_is_not_reported_at_the_other() =>
        Assert.Contains("DF5020", Assert.Single(Project($"host: ann, {Evidence("supports: [name, hots]")}", $"hosted: [first], {Evidence("supports: [name]")}").Findings()), StringComparison.Ordinal);

    [Theory]
    [InlineData("[ann]", "DF3007")]
    [InlineData("anna", "DF4001")]
    [InlineData("first", "DF4002")]
    public void What_was_reported_at_one_end_is_not_without_support_at_the_other(string host, string rule) => Assert.Equal(
        [rule],
        Project($"host: {host}, {Evidence("supports: [name, host]")}", $"hosted: [first], {Evidence("supports: [name]")}").Compile().Findings.Select(f => f.Rule.Id));

    [Theory]
    [InlineData("supports: [name, met]", "supports: [name]", 0)]
    [InlineData("supports: [name]", "supports: [name, met]", 0)]
    [InlineData("supports: [name]", "supports: [name]", 1)]
    public void A_symmetric_slot_is_borne_out_at_either_end(string ofAnn, string ofBob, int findings) => Assert.Equal(
        findings,
        Project("from_elsewhere: {name: A list.}", $"met: [bob], {Evidence(ofAnn)}")
            .File("others.yaml", $"people:\n  - {{id: bob, name: Bob, met: [ann], {Evidence(ofBob)}}}\n")
            .Findings().Count(f => f.Contains("DF5040", StringComparison.Ordinal)));

    private static string Evidence(string more) => $"evidence: [{{source: a, excerpt: {Text}, {more}}}]";

    private static FactProject Project(string meeting, string person, string name = "name: first meeting, ") => FactProject.Of("""
        classes:
          Root:
            tree_root: true
            attributes:
              meetings: {range: Meeting, multivalued: true, inlined_as_list: true}
              people: {range: Person, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Meeting:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name}
              host: {range: Person, inverse: hosted}
          Person:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              name: {slot_uri: schema:name}
              hosted: {range: Meeting, multivalued: true}
              met: {range: Person, multivalued: true, symmetric: true}
        """)
        .File("meetings.yaml", $"meetings:\n  - {{id: first, {name}{meeting}}}\n")
        .File("people.yaml", $"people:\n  - {{id: ann, name: Ann, {person}}}\n")
        .File("sources.yaml", "sources:\n  - {id: a, title: A, file: seeds/a.txt, sha256: " + Sha256(Text) + ", from_elsewhere: {title: The cover.}}\n")
        .Snapshot("seeds/a.txt", Text);

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
