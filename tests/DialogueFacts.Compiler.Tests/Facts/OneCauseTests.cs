namespace DialogueFacts.Compiler.Tests.Facts;

/// <summary>One cause is one finding, whatever else does not hold because of it.</summary>
public sealed class OneCauseTests
{
    private const string Model = """
        classes:
          Register:
            tree_root: true
            attributes:
              title: {required: true}
              events: {range: Event, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Event:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              date: {range: edtf, required: true}
        """;

    private const string Evidence = "{source: s, excerpt: on 14 February 1862, supports: [date]}";

    [Theory]
    [InlineData("{id: e, date: '1862-02-14', evidence: [" + Evidence + "]}", "")]
    [InlineData("{id: e, date: 1862-02-30, evidence: [" + Evidence + "]}", "DF3011")]
    [InlineData("{id: e, dat: '1862-02-14', evidence: [" + Evidence + "]}", "DF3003")]
    [InlineData("{id: e, date: '1862-02-14', evidence: [on 14 February 1862]}", "DF3002")]
    [InlineData("{id: e, date: '1862-02-14', evidence: [{source: s, excerpt: on 14 February 1862, supports: [dat]}]}", "DF5020")]
    [InlineData("{id: e, date: '1862-02-14', evidence: [{source: t, excerpt: on 14 February 1862, supports: [date]}]}", "DF4001")]
    [InlineData("{id: e, date: '1862-02-14', evidence: [{excerpt: on 14 February 1862, supports: [date]}]}", "DF3004")]
    [InlineData("{id: e, date: '1862-02-14', from_elsewhere: [date]}", "DF3008")]
    public void In_an_object(string @event, string rule) => AssertOne("title: T\nevents: [" + @event + "]", rule);

    [Theory]
    [InlineData("titel: T", "DF3003")]
    [InlineData("title: [T]", "DF3007")]
    public void In_the_root(string text, string rule) => AssertOne(text, rule);

    [Fact]
    public void An_object_without_identifier_is_called_by_what_it_stands_in() => Assert.Equal(
        ["facts.yaml(2,11) DF3004: Register, events: the slot 'id' is missing, and Event requires it. Add it."],
        Project("title: T\nevents: [ {id: , date: '1862-02-14', from_elsewhere: {date: A guess.}}]").Findings());

    private static void AssertOne(string text, string rule) => Assert.Equal(
        rule.Length == 0 ? [] : [rule],
        Project(text).Compile().Findings.Select(f => f.Rule.Id));

    private static FactProject Project(string text) => FactProject.Of(Model)
        .File("facts.yaml", text)
        .File("sources.yaml", "sources: [{id: s, title: S, file: seeds/s.txt, sha256: e610ef9b189fc655075fbd47384757e6ea5e9a40297cd25e62b8db5daacc7f05, from_elsewhere: {title: A guess.}}]")
        .Snapshot("seeds/s.txt", "It was on 14 February 1862.");
}
