using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Derived;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary>What inverse and derived slots hold that nobody wrote, for the generated index.</summary>
public static class InversePairs
{
    /// <summary>In order of the fact (by file and ordinal), the slot, and the value.</summary>
    /// <param name="files">One per file, in any order.</param>
    public static EquatableArray<InversePair> Of(FactIndex index, DeclaredRules rules, EquatableArray<FileIndex> files)
    {
        var graph = new FactGraph(index, rules, [.. files.OrderBy(f => f.Identities.Name, StringComparer.Ordinal)]);
        return Of(graph)
            .Distinct()
            .OrderBy(p => p.Fact.File)
            .ThenBy(p => p.Fact.Fact.Ordinal)
            .ThenBy(p => p.Slot)
            .ThenBy(p => p.Value.File)
            .ThenBy(p => p.Value.Fact.Ordinal)
            .ToEquatableArray();
    }

    internal static IEnumerable<InversePair> Of(FactGraph graph) =>
        Relation.All(graph).SelectMany(relation => Of(graph, relation)).Concat(Derived(graph));

    private static IEnumerable<InversePair> Of(FactGraph graph, Relation relation)
    {
        if (graph.Rules.Inverses.Of(relation.Fact.Object.Class, relation.Slot) is not { } inverse
            || graph.Index.Find(relation.Fact.Key) is not { } value)
        {
            yield break;
        }

        foreach (ReferenceValue target in relation.Targets)
        {
            if (graph.Find(target) is { } fact
                && Relation.Of(fact, inverse) is null
                && Inverses.Find(fact.Object.Class, inverse) is { } slot
                && graph.Index.Find(fact.Key) is { } entry)
            {
                yield return new InversePair(entry, slot.Number, value);
            }
        }
    }

    /// <summary>Of a slot with one value what is written stands, and else the nearest that follows; of others, whatever follows.</summary>
    private static IEnumerable<InversePair> Derived(FactGraph graph)
    {
        var derived = new DerivedValues(graph);
        foreach (GraphFact fact in graph.Facts.Where(f => f.Key.Length > 0))
        {
            foreach (InducedSlot slot in fact.Object.Class.Slots.Where(s => DerivedValues.IsDerived(s) && (s.IsMultivalued || fact.Object[s] is null)))
            {
                IEnumerable<FactEntry> values = derived.Of(new GraphObject(fact.Object, fact), slot)
                    .Select(found => found.Value).OfType<ReferenceValue>()
                    .Select(reference => graph.Index.Find(graph.KeyOf(reference))).OfType<FactEntry>()
                    .Where(entry => slot.Range.Classes().Any(graph.Index.ClassOf(entry).IsA));
                foreach (FactEntry value in slot.IsMultivalued ? values : values.Take(1))
                {
                    yield return new InversePair(graph.Index.Find(fact.Key)!.Value, slot.Number, value);
                }
            }
        }
    }
}
