namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Slots that nobody writes, as the model says what they hold: they are in the typed facts.</summary>
public sealed class DerivedFactsTests
{
    private const string Model =
        """
        classes:
          Root: {tree_root: true, attributes: {people: {range: Person, multivalued: true, inlined_as_list: true}}}
          Person:
            attributes:
              id: {identifier: true}
              parents: {range: Person, multivalued: true}
              boss: {range: Person}
              grandparents: {range: Person, multivalued: true, path_rule: {traverse: parents, followed_by: {traverse: parents}}}
              ancestors: {range: Person, multivalued: true, transitive_form_of: parents}
              line: {range: Person, multivalued: true, reflexive_transitive_form_of: boss}
              grandboss: {range: Person, path_rule: {traverse: boss, followed_by: {traverse: boss}}}
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "string.Join(\" \", People.Cid.Grandparents.Select(p => p.Id))", "ann" },
        { "string.Join(\" \", People.Dot.Ancestors.Select(p => p.Id))", "ann bob cid" },
        { "string.Join(\" \", People.Ann.Line.Select(p => p.Id))", "ann" },
        { "ReferenceEquals(People.Dot.Grandboss, People.Cid)", "True" },
        { "People.Ann.Grandboss == null && People.Ann.Ancestors.Count == 0", "True" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results = new(() => Consumer.OfToday.Run(
        Author.Writes(
            Model,
            "people: [{id: ann}, {id: bob, parents: [ann], boss: cid}]",
            "people: [{id: cid, parents: [bob]}, {id: dot, parents: [cid], boss: bob}]").Emit(),
        [.. Expectations.Select(e => e.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void They_hold_what_follows(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);
}
