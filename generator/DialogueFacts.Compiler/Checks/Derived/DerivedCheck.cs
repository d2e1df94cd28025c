using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>Values that follow from others may be left out; written, they are among those that follow. From nothing follows nothing.</summary>
internal static class DerivedCheck
{
    private const int MostListed = 5;

    public static IEnumerable<Finding> Check(FactGraph graph)
    {
        if (graph.Index.LacksFacts)
        {
            return [];
        }

        var derived = new DerivedValues(graph);
        return graph.Objects.SelectMany(o => o.Object.Slots
            .Where(s => DerivedValues.IsDerived(s.Slot))
            .SelectMany(s => Check(graph, o, s, derived.Of(o, s.Slot))));
    }

    private static IEnumerable<Finding> Check(FactGraph graph, GraphObject holder, SlotValue slot, IReadOnlyList<FoundValue> derived)
    {
        var contents = new HashSet<Fingerprint>(derived.Select(d => graph.Content(d.Value)));
        foreach (FactValue value in contents.Count == 0 ? [] : SlotValues.Members(slot.Value))
        {
            if (!contents.Contains(graph.Content(value)))
            {
                yield return Finding.Of(
                    CheckRules.NotDerived,
                    holder.Fact.At(value),
                    holder.Fact.Subject,
                    slot.Slot.Key,
                    ValueText.Describe(value),
                    slot.Slot.ClosureOf is { } closed ? $"'{closed}'" : "its path rule",
                    ValueText.Join([.. derived.Take(MostListed).Select(d => ValueText.Describe(d.Value))], "and")
                        + (derived.Count > MostListed ? " and others" : ""));
            }
        }
    }
}
