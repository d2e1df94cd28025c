using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary>LinkML's relational characteristics of slots: symmetric, asymmetric, reflexive, irreflexive, transitive.</summary>
internal static class CharacteristicsCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph) =>
        Relation.All(graph).SelectMany(r => Outwards(graph, r)).Concat(graph.Facts.Where(f => f.Key.Length > 0).SelectMany(f => Reflexive(graph, f)));

    private static IEnumerable<Finding> Outwards(FactGraph graph, Relation relation)
    {
        SlotTraits traits = relation.Slot.Traits;

        // An acyclic slot is asymmetric and irreflexive: one cause, one finding, and that of the cycle says more.
        bool isAcyclic = relation.Slot.FindAnnotation(RuleUris.Acyclic) is not null;
        foreach (ReferenceValue target in relation.Targets)
        {
            bool isSelf = graph.KeyOf(target) == relation.Fact.Key;
            if (isSelf)
            {
                if (!isAcyclic && (traits & (SlotTraits.Irreflexive | SlotTraits.Asymmetric)) != SlotTraits.None)
                {
                    yield return Finding.Of(CheckRules.Irreflexive, relation.Fact.At(target), relation.Fact.Subject, relation.Slot.Key);
                }

                continue;
            }

            if (graph.Find(target) is not { } other || !target.Takes(other.Object.Class))
            {
                continue;
            }

            Relation? back = Relation.Of(other, relation.Slot.Name);
            Anchor? naming = back?.Naming(graph, relation.Fact.Key);
            if (traits.HasFlag(SlotTraits.Symmetric) && naming is null && MustName(graph, other, relation.Slot.Name))
            {
                yield return Finding.Of(
                    CheckRules.Symmetric, relation.Fact.At(target), relation.Fact.Subject, relation.Slot.Key, target.Id, relation.Fact.Object.Id!, Anchor.Fact(other.File, other.Ordinal));
            }

            if (traits.HasFlag(SlotTraits.Asymmetric) && !isAcyclic && naming is { } place && string.CompareOrdinal(relation.Fact.Key, other.Key) > 0)
            {
                yield return Finding.Of(CheckRules.Asymmetric, relation.Fact.At(target), relation.Fact.Subject, relation.Slot.Key, target.Id, place);
            }

            // A single-valued slot has no room for what follows: there, transitive is for whoever reads the facts.
            if (traits.HasFlag(SlotTraits.Transitive) && relation.Slot.IsMultivalued && back is not null)
            {
                foreach (Finding finding in Transitive(graph, relation, target, back))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>Whether what a fact does not name can be added to its slot, and is not what was reported there, or may be missing elsewhere.</summary>
    private static bool MustName(FactGraph graph, GraphFact fact, string slotName) =>
        !graph.Index.LacksFacts && Inverses.Find(fact.Object.Class, slotName) is { } slot && Relation.IsSettled(graph, fact, slot);

    private static IEnumerable<Finding> Transitive(FactGraph graph, Relation relation, ReferenceValue via, Relation onwards)
    {
        var named = new HashSet<string>(relation.Targets.Select(graph.KeyOf), StringComparer.Ordinal);
        foreach (ReferenceValue end in onwards.Targets)
        {
            if (named.Add(graph.KeyOf(end)) && Relation.IsSettled(graph, relation.Fact, relation.Slot))
            {
                yield return Finding.Of(
                    CheckRules.Transitive, relation.Fact.At(via), relation.Fact.Subject, relation.Slot.Key, via.Id, end.Id, onwards.Fact.At(end));
            }
        }
    }

    private static IEnumerable<Finding> Reflexive(FactGraph graph, GraphFact fact)
    {
        foreach (InducedSlot slot in fact.Object.Class.Slots)
        {
            if ((slot.Traits & (SlotTraits.Reflexive | SlotTraits.LocallyReflexive)) == SlotTraits.None || slot.Inlining == Inlining.None)
            {
                continue;
            }

            Relation? relation = Relation.Of(fact, slot.Name);
            bool isAsked = slot.Traits.HasFlag(SlotTraits.Reflexive) || relation is { Targets.Count: > 0 };
            if (isAsked && relation?.Naming(graph, fact.Key) is null && Relation.IsSettled(graph, fact, slot))
            {
                yield return Finding.Of(
                    CheckRules.Reflexive, relation?.At ?? Anchor.Value(fact.File, fact.Object.Node), fact.Subject, slot.Key, fact.Object.Id!);
            }
        }
    }
}
