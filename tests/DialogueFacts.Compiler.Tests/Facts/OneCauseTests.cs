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

    /// <summary>What a missing module or parent makes look wrong, in model and data alike.</summary>
    private const string Lights = """
        id: https://example.org/lights
        name: lights
        prefixes: {linkml: https://w3id.org/linkml/, sh: http://www.w3.org/ns/shacl#, dialoguefacts: https://w3id.org/dialoguefacts/}
        imports: [linkml:types, evidence]
        default_range: string
        classes:
          Register:
            tree_root: true
            attributes:
              lights: {range: Light, multivalued: true, inlined_as_list: true}
              towers: {range: Tower, multivalued: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined_as_list: true}
          Light:
            mixins: [Sourced]
            attributes:
              id: {identifier: true}
              type: {designates_type: true, in_subset: [curatorial]}
              lit: {range: edtf, annotations: {sh:lessThanOrEquals: extinguished, dialoguefacts:not_after_source: true}}
              extinguished: {range: edtf}
              years: {range: integer, equals_expression: 'years(lit, extinguished)', in_subset: [curatorial]}
              successor: {range: Light}
              source: {range: Source, annotations: {dialoguefacts:acyclic: true}}
            slot_usage:
              evidence: {required: true}
            annotations:
              dialoguefacts:no_overlap: {value: {start: lit, end: extinguished, same: [id]}}
          Lightship:
            is_a: Light
          Tower:
            attributes:
              id: {identifier: true}
              light: {range: Light}
          Beacon:
            is_a: Tower
            slot_usage:
              light: {range: Lightship}
        """;

    [Theory]
    [InlineData("imports: [linkml:types, evidence]", "imports: [linkml:types]", "It comes with 'evidence': add it to 'imports'.")]
    [InlineData("imports: [linkml:types, evidence]", "imports: [linkml:types, evidance]", "DF2005: There is no schema 'evidance' to import. Did you mean 'evidence'?")]
    [InlineData("is_a: Light", "is_a: Ligth", "DF2006: There is no class 'Ligth'. Did you mean 'Light'?")]
    [InlineData("mixins: [Sourced]", "mixins: [Sorced]", "DF2006: There is no class 'Sorced'. Did you mean 'Sourced'?")]
    public void In_what_a_model_builds_on(string from, string to, string finding)
    {
        Assert.Contains(from, Lights, StringComparison.Ordinal);

        Assert.EndsWith(finding, Assert.Single(LightsOf(Lights.Replace(from, to, StringComparison.Ordinal)).Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_wrong_with_what_these_models_are_made_of() => Assert.Empty(LightsOf(Lights).Findings());

    [Fact]
    public void A_file_that_is_no_yaml_is_reported_beside_a_model_that_is_none() => Assert.Equal(
        ["facts.yaml DF1008", "model.yaml DF1008"],
        Project(Model.Replace("classes:", "classes: [", StringComparison.Ordinal), "events: [").Compile().Findings.Select(f => $"{f.Location.Path} {f.Rule.Id}"));

    [Fact]
    public void An_object_without_identifier_is_called_by_what_it_stands_in() => Assert.Equal(
        ["facts.yaml(2,11) DF3004: Register, events: the slot 'id' is missing, and Event requires it. Add it."],
        Project("title: T\nevents: [ {id: , date: '1862-02-14', from_elsewhere: {date: A guess.}}]").Findings());

    private static FactProject LightsOf(string model) => FactProject.OfModel(model)
        .File("facts.yaml", """
            lights:
              - {id: a, type: Light, lit: '1820', extinguished: '1860', from_elsewhere: {lit: A guess., extinguished: A guess.}, evidence: [{source: s, excerpt: a light}]}
              - {id: b, type: Lightship, lit: '1861', successor: a, from_elsewhere: {lit: A guess., successor: A guess.}, evidence: [{source: s, excerpt: a light}]}
              - {id: c, type: Light, lit: '1810', successor: b, from_elsewhere: {lit: A guess., successor: A guess.}, evidence: [{source: s, excerpt: a light}]}
            towers: [{id: t, light: b}]
            """)
        .File("sources.yaml", "sources: [{id: s, title: S, file: seeds/s.txt, from_elsewhere: {title: A guess.}}]")
        .Snapshot("seeds/s.txt", "There was a light.")
        .Ignoring("DF5004");

    private static void AssertOne(string text, string rule) => Assert.Equal(
        rule.Length == 0 ? [] : [rule],
        Project(text).Compile().Findings.Select(f => f.Rule.Id));

    private static FactProject Project(string text) => Project(Model, text);

    private static FactProject Project(string model, string text) => FactProject.Of(model)
        .File("facts.yaml", text)
        .File("sources.yaml", "sources: [{id: s, title: S, file: seeds/s.txt, sha256: e610ef9b189fc655075fbd47384757e6ea5e9a40297cd25e62b8db5daacc7f05, from_elsewhere: {title: A guess.}}]")
        .Snapshot("seeds/s.txt", "It was on 14 February 1862.");
}
