using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Dates;

/// <summary><c>sh:lessThanOrEquals</c>: start before end, and the like.</summary>
internal static class OrderCheck
{
    public static IEnumerable<Finding> Check(FactGraph graph) => graph.Objects.SelectMany(o => Check(graph, o));

    private static IEnumerable<Finding> Check(FactGraph graph, GraphObject @object)
    {
        foreach (SlotOrder order in graph.Rules.Orders(@object.Object.Class))
        {
            foreach (DateValue earlier in DateValue.All(graph, @object, new SlotPath(new EquatableArray<string>([order.Slot.Key]))))
            {
                foreach (DateValue later in DateValue.All(graph, @object, order.Later))
                {
                    if (earlier.Date.IsAfter(later.Date) == Ternary.Holds)
                    {
                        yield return Finding.Of(
                            DateRules.Order,
                            earlier.At,
                            @object.Fact.Subject,
                            order.Slot.Key,
                            earlier.ToString(),
                            order.Later.ToString(),
                            later.ToString(),
                            later.At);
                    }
                }
            }
        }
    }
}
