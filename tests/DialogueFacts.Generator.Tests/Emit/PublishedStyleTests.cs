namespace DialogueFacts.Generator.Tests.Emit;

/// <summary>Models written the way large published ones are, with what is found in few examples and in many schemas.</summary>
public sealed class PublishedStyleTests
{
    [Fact]
    public void A_model_like_those_of_knowledge_graphs_becomes_code_without_a_warning() => AssertCompiles(PublishedStyles.KnowledgeGraph, """
        genes:
          - id: GENE:1
            category: [kg:NamedThing, kg:Gene]
            name: one
            related_to: [GENE:1]
            version: "1:n"
            has_quantity: [{has_unit: UO:1, count: 0, confidence: 0.5}]
        associations:
          - {id: 'kg:1', category: ['kg:GeneAssociation'], subject: GENE:1, predicate: 'kg:affects', object: GENE:1}
        """);

    [Fact]
    public void A_model_like_those_of_checklists_becomes_code_without_a_warning() => AssertCompiles(PublishedStyles.Checklist, """
        samples:
          - {depth: 3 m, kind: soil, link: ['soil [ENVO:00001]'], rel: 'pmid:12345', odd: what, lat_lon: [1.0, 2.0], temp: {value: 1.5, unit: C}}
        """);

    [Fact]
    public void A_model_like_those_of_data_standards_becomes_code_without_a_warning() => AssertCompiles(PublishedStyles.DataStandard, """
        name: run 1
        image: {value: [[1.0, 2.0], [3.0, 4.0]]}
        series: [{data: {unit: V, value: [1, 2]}, timestamps: [0.5, 1.5]}]
        items: {title: one}
        """);

    [Fact]
    public void A_model_on_top_of_linkmls_metamodel_becomes_code_without_a_warning() => AssertCompiles(PublishedStyles.Metamodel, """
        profiles:
          - name: ex
            id: https://example.org/ex
            description: A schema that says who keeps it.
            keeper: somebody
            classes:
              Thing: {description: A thing., attributes: {size: {description: Its size., multivalued: true, minimum_value: 1}}}
        """);

    private static void AssertCompiles(string model, string facts)
    {
        var files = Author.WritesFiles(("model.yaml", model), ("facts/facts.yaml", facts)).Emit();
        Consumer.OfToday.AssertCompiles(files);
        Consumer.OfOldFrameworks.AssertCompiles(files);
    }
}
