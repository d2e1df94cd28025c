using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Relations;

/// <summary>A slot of a fact by which it names other facts, with what it names.</summary>
internal sealed record Relation(GraphFact Fact, InducedSlot Slot, IReadOnlyList<ReferenceValue> Targets)
{
    /// <summary>Null if the fact's class has no such slot or the fact gives it no value.</summary>
    public static Relation? Of(GraphFact fact, string slotName)
    {
        foreach (SlotValue slot in fact.Object.Slots)
        {
            if (slot.Slot.Name == slotName)
            {
                return Of(fact, slot);
            }
        }

        return null;
    }

    public static Relation Of(GraphFact fact, SlotValue slot) => new(
        fact, slot.Slot, slot.Value is ListValue list ? [.. list.Items.OfType<ReferenceValue>()] : slot.Value is ReferenceValue one ? [one] : []);

    /// <summary>Of every fact, the slots that name other facts in a way that rules are about.</summary>
    public static IEnumerable<Relation> All(FactGraph graph) => graph.Facts
        .Where(fact => fact.Key.Length > 0)
        .SelectMany(fact => fact.Object.Slots.Where(s => s.Slot.Inlining != Inlining.None).Select(s => Of(fact, s)));

    /// <summary>Whether nothing of what the slot of a fact names was reported: what is unreadable, leads nowhere or to the wrong class may be what
    /// seems to be missing.</summary>
    public static bool IsSettled(FactGraph graph, GraphFact fact, InducedSlot slot) =>
        !graph.IsFlawed(fact, slot) && Of(fact, slot.Name)?.Targets.All(graph.Index.IsSound) != false;

    /// <summary>Where it names the fact of a key; null if it does not.</summary>
    public Anchor? Naming(FactGraph graph, string key) =>
        Targets.FirstOrDefault(t => graph.KeyOf(t) == key) is { } target ? Fact.At(target) : null;

    /// <summary>Where its values stand.</summary>
    public Anchor At => Fact.Object[Slot] is { } value ? Fact.At(value) : Anchor.Value(Fact.File, Fact.Object.Node);
}
