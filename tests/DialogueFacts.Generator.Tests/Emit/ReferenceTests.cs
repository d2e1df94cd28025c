namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Identifiers and references in all the forms that models give them.</summary>
public sealed class ReferenceTests
{
    private const string Model =
        """
        id: https://example.org/model
        name: model
        prefixes: {linkml: "https://w3id.org/linkml/", ex: "https://example.org/", also: "https://example.org/", wd: "https://www.wikidata.org/entity/"}
        default_prefix: ex
        default_range: string
        imports: [linkml:types]
        annotations: {external_prefixes: [wd]}
        classes:
          Root: {tree_root: true, attributes: {places: {range: Place, multivalued: true, inlined: true}}}
          Place:
            attributes:
              id: {identifier: true, range: uriorcurie}
              within: {range: Place}
              near: {range: Place, multivalued: true}
              capital: {range: Place, inlined: true}
        """;

    private const string Facts =
        """
        places:
          ex:a: {within: also:b, near: [https://example.org/b, "ex:c"]}
          ex:b: {capital: {id: ex:c, within: "wd:Q60"}, near: ["wd:Q1", "ex:a"]}
        """;

    public static readonly TheoryData<string, string> Expectations = new()
    {
        { "Places.All.Count", "3" },
        { "Places.ExA.Id + ((IFact)Places.ExA).Id", "ex:aex:a" },
        { "ReferenceEquals(Places.ExA.Within, Places.ExB) && ReferenceEquals(Places.ExA.Near[0], Places.ExB)", "True" },
        { "ReferenceEquals(Places.ExB.Capital, Places.ExC) && ReferenceEquals(Places.ExA.Near[1], Places.ExC)", "True" },
        { "ReferenceEquals(Places.All[\"ex:a\"], Places.All[\"https://example.org/a\"])", "True" },
        { "Places.ExC.Within == null && Places.ExC.WithinId == \"https://www.wikidata.org/entity/Q60\"", "True" },
        { "Places.ExB.Near.Count + \" \" + Places.ExB.NearIds.Count", "1 2" },
        { "Places.Find(\"also:a\") == null", "True" },
        { "System.Text.Json.JsonSerializer.Serialize(Places.ExA)", "{\"id\":\"ex:a\",\"within\":\"ex:b\",\"near\":[\"ex:b\",\"ex:c\"]}" },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Results = new(() =>
        Consumer.OfToday.Run(Author.WritesFiles(("model.yaml", Model), ("facts.yaml", Facts)).Emit(), [.. Expectations.Select(e => e.Data.Item1)]));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void They_lead_to_the_fact(string expression, string expected) => Assert.Equal(expected, Results.Value[expression]);
}
