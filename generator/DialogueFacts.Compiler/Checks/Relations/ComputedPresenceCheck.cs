using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary>A required slot that other facts can give a value, by an inverse or a path: all facts together tell whether one does.</summary>
internal static class ComputedPresenceCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph)
    {
        SlotPlan[][] awaited = [.. graph.Index.Model.Classes.Select(c => ModelPlan.Of(graph.Index.Model).AwaitedOf(c))];
        if (graph.Index.LacksFacts || Array.TrueForAll(awaited, slots => slots.Length == 0))
        {
            yield break;
        }

        var given = new HashSet<(FactEntry Fact, int Slot)>(InversePairs.Of(graph).Select(p => (p.Fact, p.Slot)));
        foreach (GraphFact fact in graph.Facts)
        {
            foreach (SlotPlan slot in awaited[fact.Object.Class.Number])
            {
                if (fact.Object[slot.Slot] is null
                    && graph.Index.Find(fact.Key) is { } entry
                    && !given.Contains((entry, slot.Slot.Number))
                    && !graph.IsFlawed(fact, slot.Slot))
                {
                    yield return Finding.Of(
                        slot.IsRequired ? FactRules.MissingSlot : FactRules.RecommendedSlot, Place(fact), fact.Subject, slot.Slot.Key, fact.Object.Class.Name);
                }
            }
        }
    }

    private static Anchor Place(GraphFact fact) => fact.Object.Class.Identifier is { } identifier && fact.Object[identifier] is { } id
        ? fact.At(id)
        : Anchor.Value(fact.File, fact.Object.Node);
}
