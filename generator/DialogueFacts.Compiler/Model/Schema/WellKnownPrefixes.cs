namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>Prefixes that schemas use without declaring them, as <c>default_curi_maps</c> lets them (its maps lie in the network).</summary>
internal static class WellKnownPrefixes
{
    public static readonly IReadOnlyDictionary<string, string> Expansions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["dialoguefacts"] = "https://w3id.org/dialoguefacts/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["linkml"] = "https://w3id.org/linkml/",
        ["oa"] = "http://www.w3.org/ns/oa#",
        ["org"] = "http://www.w3.org/ns/org#",
        ["owl"] = "http://www.w3.org/2002/07/owl#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["qudt"] = "http://qudt.org/schema/qudt/",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["schema"] = "http://schema.org/",
        ["sh"] = "http://www.w3.org/ns/shacl#",
        ["shex"] = "http://www.w3.org/ns/shex#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["void"] = "http://rdfs.org/ns/void#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };
}
