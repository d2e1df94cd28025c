using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary>LinkML's <c>inverse</c>: where both sides are given they agree; where one is left out it is computed, and must have room.</summary>
internal static class InverseCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph)
    {
        var computed = new Dictionary<(string Target, string Slot), Relation>();
        foreach (Relation relation in Relation.All(graph))
        {
            if (graph.Rules.Inverses.Of(relation.Fact.Object.Class, relation.Slot) is not { } inverse)
            {
                continue;
            }

            foreach (ReferenceValue target in relation.Targets)
            {
                if (Check(graph, relation, target, inverse, computed) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Check(
        FactGraph graph, Relation relation, ReferenceValue target, string inverse, Dictionary<(string Target, string Slot), Relation> computed)
    {
        if (graph.Find(target) is not { } other || !target.Takes(other.Object.Class) || Inverses.Find(other.Object.Class, inverse) is not { } slot)
        {
            return null;
        }

        if (Relation.Of(other, inverse) is { } back)
        {
            return back.Naming(graph, relation.Fact.Key) is null && !graph.Index.LacksFacts && Relation.IsSettled(graph, other, slot)
                ? Finding.Of(
                    CheckRules.InverseDisagrees, relation.Fact.At(target), relation.Fact.Subject, relation.Slot.Key, target.Id, slot.Key, back.At)
                : null;
        }

        if (slot.IsMultivalued || !computed.TryGetValue((other.Key, inverse), out Relation? first))
        {
            computed[(other.Key, inverse)] = relation;
            return null;
        }

        return first.Fact == relation.Fact || first.Naming(graph, other.Key) is not { } place
            ? null
            : Finding.Of(
                CheckRules.InverseAmbiguous, relation.Fact.At(target), relation.Fact.Subject, relation.Slot.Key, target.Id, first.Fact.Subject, place, slot.Key);
    }
}
