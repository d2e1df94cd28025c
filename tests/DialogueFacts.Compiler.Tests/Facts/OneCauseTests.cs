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
              after: {range: Event}
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
    [InlineData("{id: e, date: '1862-02-14', evidence: [{source: s, excerpt: on 15 February 1862}]}", "DF5011")]
    [InlineData("{id: e, date: '1862-02-14', evidence: [{source: s, excerpt: on 15 February 1862, supports: [date]}]}", "DF5011")]
    [InlineData("{id: e, date: '1862-02-14', after: f, evidence: [" + Evidence + "]}", "DF4001")]
    [InlineData("{id: e, date: '1862-02-14', after: s, evidence: [" + Evidence + "]}", "DF4002")]
    [InlineData("{id: e, date: '1862-02-14', after: s, evidence: [{source: s, excerpt: on 14 February 1862, supports: [date, after]}]}", "DF4002")]
    [InlineData("{id: '', date: '1862-02-14', evidence: [" + Evidence + "]}", "DF3011")]
    [InlineData("{id: ' ', date: '1862-02-14', evidence: [" + Evidence + "]}", "DF3011")]
    public void In_an_object(string @event, string rule) => AssertOne("title: T\nevents: [" + @event + "]", rule);

    [Theory]
    [InlineData("titel: T", "DF3003")]
    [InlineData("title: [T]", "DF3007")]
    public void In_the_root(string text, string rule) => AssertOne(text, rule);

    [Fact]
    public void A_misspelt_slot_of_the_root_is_not_also_the_facts_that_are_missing_with_it() => Assert.Equal(
        ["DF3003"],
        FactProject.Of(Model)
            .File("facts.yaml", "title: T\nevents: [{id: e, date: '1862-02-14', after: f, from_elsewhere: {date: A guess., after: A guess.}}]")
            .File("more.yaml", "evens: [{id: f, date: '1862-02-13'}]")
            .Compile().Findings.Select(f => f.Rule.Id));

    [Theory]
    [InlineData("range: edtf", "range: edtff", "model.yaml DF2006")]
    [InlineData("mixins: [Sourced]", "mixins: [Sourcd]", "model.yaml DF2006")]
    [InlineData("mixins: [Sourced]", "mixins: [Sourced]\n    is_a: Happening", "model.yaml DF2006")]
    [InlineData("mixins: [Sourced]", "mixins: [Sourced]\n    slots: [afterr]", "model.yaml DF2006")]
    [InlineData("mixins: [Sourced]\n    attributes:", "mixins: [Sourced]\n    atributes:", "model.yaml DF2002")]
    [InlineData("range: Event, m", "range: Evnt, m", "model.yaml DF2006")]
    [InlineData("tree_root: true", "tree_root: false", "model.yaml DF3001")]
    [InlineData("mixins: [Sourced]", "mixins: [Sourced]\n    is_a: Event", "model.yaml DF2009")]
    [InlineData("mixins: [Sourced]", "mixins: [Sourced]\n    is_a: Register", "model.yaml DF2009", "Register:", "Register:\n    is_a: Event\n    mixins: [Sourced]")]
    [InlineData("{identifier: true}", "{identifer: true}", "model.yaml DF2002")]
    [InlineData("range: edtf, ", "rnge: integer, ", "model.yaml DF2002")]
    [InlineData("after: {range: Event}", "after: {rnge: Event}", "model.yaml DF2002")]
    [InlineData("events: {range: Event, multivalued", "events: {range: Event, multivalud", "model.yaml DF2002")]
    [InlineData("classes:", "structured_imports: [{import_from: base}]\nclasses:", "model.yaml DF2005", "mixins: [Sourced]", "mixins: [Sourced]\n    is_a: Base")]
    [InlineData("classes:", "classes: [", "model.yaml DF1008")]
    [InlineData("classes:", "classes: {", "model.yaml DF1008")]
    [InlineData("    mixins: [Sourced]", "\tmixins: [Sourced]", "model.yaml DF1004")]
    [InlineData("{identifier: true}", "{identifier: true", "model.yaml DF1008")]
    [InlineData("Event:", "Register:", "model.yaml DF1014")]
    public void In_the_model(string from, string to, string finding, string alsoFrom = "classes", string alsoTo = "classes")
    {
        Assert.Contains(from, Model, StringComparison.Ordinal);
        Assert.Contains(alsoFrom, Model, StringComparison.Ordinal);
        const string Events = "title: T\nevents: [{id: e, date: '1862-02-14', evidence: [" + Evidence + "]}, {id: f, date: '1862-02-14', after: e, evidence: [" + Evidence + "], from_elsewhere: {after: A guess.}}]";

        Assert.Equal([finding], Project(Model.Replace(from, to, StringComparison.Ordinal).Replace(alsoFrom, alsoTo, StringComparison.Ordinal), Events).Compile().Findings.Select(f => $"{f.Location.Path} {f.Rule.Id}"));
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_reported_beside_a_model_that_is_none() => Assert.Equal(
        ["facts.yaml DF1008", "model.yaml DF1008"],
        Project(Model.Replace("classes:", "classes: [", StringComparison.Ordinal), "events: [").Compile().Findings.Select(f => $"{f.Location.Path} {f.Rule.Id}"));

    [Fact]
    public void An_object_without_identifier_is_called_by_what_it_stands_in() => Assert.Equal(
        ["facts.yaml(2,11) DF3004: Register, events: the slot 'id' is missing, and Event requires it. Add it."],
        Project("title: T\nevents: [ {id: , date: '1862-02-14', from_elsewhere: {date: A guess.}}]").Findings());

    private static void AssertOne(string text, string rule) => Assert.Equal(
        rule.Length == 0 ? [] : [rule],
        Project(text).Compile().Findings.Select(f => f.Rule.Id));

    private static FactProject Project(string text) => Project(Model, text);

    private static FactProject Project(string model, string text) => FactProject.Of(model)
        .File("facts.yaml", text)
        .File("sources.yaml", "sources: [{id: s, title: S, file: seeds/s.txt, sha256: e610ef9b189fc655075fbd47384757e6ea5e9a40297cd25e62b8db5daacc7f05, from_elsewhere: {title: A guess.}}]")
        .Snapshot("seeds/s.txt", "It was on 14 February 1862.");
}
