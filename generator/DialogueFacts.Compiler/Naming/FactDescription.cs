using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Naming;

/// <summary>What IntelliSense shows of a fact: what it is, and the quotations it rests on.</summary>
/// <param name="Summary">One paragraph a line.</param>
public sealed record FactDescription(string Summary, EquatableArray<string> Quotations)
{
    private const int MostQuotations = 4;
    private const int LongestQuotation = 300;

    private static readonly string[][] Labels =
    [
        ["http://www.w3.org/2000/01/rdf-schema#label", "http://www.w3.org/2004/02/skos/core#prefLabel"],
        ["http://schema.org/name", "https://schema.org/name", "http://purl.org/dc/terms/title"],
        ["http://schema.org/description", "https://schema.org/description", "http://purl.org/dc/terms/description"],
    ];

    public static FactDescription Of(FactObject fact, ApiPlan plan)
    {
        string[] texts = [.. Labels.Select(term => TextOf(fact, term)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        return new FactDescription(
            texts.Length == 0 ? $"{fact.Class.Name} '{fact.Id}'." : string.Join("\n", texts),
            Quote(fact, plan).Take(MostQuotations).ToEquatableArray());
    }

    private static string? TextOf(FactObject fact, string[] term) => Terms.Find(fact.Class, term) is { } slot ? (fact[slot] as ScalarValue)?.Text : null;

    private static IEnumerable<string> Quote(FactObject fact, ApiPlan plan)
    {
        if (plan.Vocabulary.Sourced(fact.Class) is not { } sourced)
        {
            yield break;
        }

        foreach (FactObject evidence in sourced.Evidence.SelectMany(slot => Objects(fact[slot])))
        {
            if (plan.Vocabulary.Evidence(evidence.Class) is { } slots && evidence[slots.Excerpt] is ScalarValue { Text: var excerpt })
            {
                string? source = (evidence[slots.Source] as ReferenceValue)?.Id;
                yield return $"“{Shorten(excerpt)}”{(source is null ? "" : " — " + source)}";
            }
        }
    }

    private static IEnumerable<FactObject> Objects(FactValue? value) => value switch
    {
        ObjectValue { Object: var @object } => [@object],
        ListValue { Items: var items } => items.OfType<ObjectValue>().Select(v => v.Object),
        _ => [],
    };

    private static string Shorten(string excerpt)
    {
        if (excerpt.Length <= LongestQuotation)
        {
            return excerpt;
        }

        int end = char.IsHighSurrogate(excerpt[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return excerpt.Substring(0, end) + "…";
    }
}
