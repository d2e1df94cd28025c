using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Vocabulary;

/// <summary>
/// The URIs by which the compiler knows what a slot means, whatever it is called: a slot means a term if the term is its
/// <c>slot_uri</c> or among what it <c>implements</c>.
/// </summary>
internal static class Terms
{
    public const string DialogueFacts = "https://w3id.org/dialoguefacts/";
    private const string DcTerms = "http://purl.org/dc/terms/";
    private const string LinkML = "https://w3id.org/linkml/";
    private const string Oa = "http://www.w3.org/ns/oa#";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Schema = "http://schema.org/";
    private const string SchemaSecure = "https://schema.org/";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Wikibase = "http://wikiba.se/ontology#";

    public static readonly string[] Excerpt = [Oa + "exact", LinkML + "excerpt"];
    public static readonly string[] Source = [DcTerms + "source", DcTerms + "references", LinkML + "authoritative_reference"];
    public static readonly string[] Prefix = [Oa + "prefix"];
    public static readonly string[] Suffix = [Oa + "suffix"];
    public static readonly string[] Translation = [Schema + "workTranslation", SchemaSecure + "workTranslation"];
    public static readonly string[] Supports = [DialogueFacts + "supports"];
    public static readonly string[] How = [DialogueFacts + "how"];
    public static readonly string[] By = [Prov + "wasAttributedTo"];
    public static readonly string[] Says = [DialogueFacts + "says"];
    public static readonly string[] Rank = [Wikibase + "rank"];
    public static readonly string[] Reason = [DialogueFacts + "reason"];
    public static readonly string[] Inferred = [DialogueFacts + "inferred"];
    public static readonly string[] StatedAs = [Prov + "value"];

    /// <summary>What texts call a fact.</summary>
    public static readonly string[] Names =
    [
        Schema + "name", SchemaSecure + "name", Schema + "alternateName", SchemaSecure + "alternateName",
        "http://www.w3.org/2000/01/rdf-schema#label", Skos + "prefLabel", Skos + "altLabel", "http://xmlns.com/foaf/0.1/family_name",
    ];

    public static readonly string[] Title = [DcTerms + "title"];
    public static readonly string[] Published = [DcTerms + "issued"];
    public static readonly string[] Language = [DcTerms + "language"];
    public static readonly string[] File = [Schema + "contentUrl", SchemaSecure + "contentUrl"];
    public static readonly string[] Sha256 = [Schema + "sha256", SchemaSecure + "sha256"];

    public static readonly string[] Doubtful = [DialogueFacts + "doubtful"];
    public static readonly string[] Corrected = [DialogueFacts + "corrected"];
    public static readonly string[] FromElsewhere = [DialogueFacts + "from_elsewhere"];
    public static readonly string[] Exceptions = [DialogueFacts + "exceptions"];
    public static readonly string[] Retracted = [DialogueFacts + "retracted"];
    public static readonly string[] Formerly = [DialogueFacts + "formerly"];
    public static readonly string[] UseInstead = [DcTerms + "isReplacedBy"];

    /// <summary>The slot of a class that means a term: the first one that says so.</summary>
    public static InducedSlot? Find(ModelClass @class, string[] term)
    {
        foreach (InducedSlot slot in @class.Slots)
        {
            if (Means(slot, term))
            {
                return slot;
            }
        }

        return null;
    }

    public static bool Means(InducedSlot slot, string[] term)
    {
        if (Array.IndexOf(term, slot.Uri) >= 0)
        {
            return true;
        }

        foreach (string implemented in slot.Implements)
        {
            if (Array.IndexOf(term, implemented) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
