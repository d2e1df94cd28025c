namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>References whose range is a union of classes that compare identifiers differently: as they stand, and as expanded CURIEs.</summary>
public sealed class UnionReferenceTests
{
    private const string Model =
        """
        classes:
          Root:
            tree_root: true
            attributes:
              people: {range: Person, multivalued: true, inlined_as_list: true}
              places: {range: Place, multivalued: true, inlined_as_list: true}
              notes: {range: Note, multivalued: true, inlined_as_list: true}
          Person: {attributes: {id: {identifier: true}}}
          Place: {attributes: {id: {identifier: true, range: uriorcurie}}}
          Note:
            attributes:
              id: {identifier: true}
              text: {any_of: [{range: string}, {range: Person}, {range: Place}]}
              texts: {multivalued: true, any_of: [{range: string}, {range: Person}, {range: Place}]}
              about: {any_of: [{range: Person}, {range: Place}]}
        """;

    private const string Facts =
        """
        people: [{id: ana}]
        places: [{id: "ex:hall"}]
        notes:
          - {id: of-person, text: ana, about: ana, texts: [ana, bob, "ex:hall"]}
          - {id: of-place, text: "ex:hall", about: "ex:hall"}
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "ReferenceEquals(Notes.OfPerson.Text, People.Ana) && ReferenceEquals(Notes.OfPerson.About, People.Ana)", "True" },
        { "ReferenceEquals(Notes.OfPlace.Text, Places.ExHall) && ReferenceEquals(Notes.OfPlace.TextAsPlace, Places.ExHall)", "True" },
        { "ReferenceEquals(Notes.OfPlace.About, Places.ExHall) && ReferenceEquals(Notes.OfPlace.AboutAsPlace, Places.ExHall)", "True" },
        { "string.Join(\" \", Notes.OfPerson.Texts.Select(t => t.GetType().Name))", "Person String Place" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results = new(() =>
        Consumer.OfToday.Run(Author.Writes(Model, Facts).Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void They_lead_to_a_fact_of_any_of_the_classes(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);
}
