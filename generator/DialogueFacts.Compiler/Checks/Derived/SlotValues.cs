using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>What a slot of an object holds, written there or said from the other end, and which objects hold a fact.</summary>
internal sealed class SlotValues(FactGraph graph)
{
    private readonly Dictionary<string, ILookup<string, GraphObject>> _holders = new(StringComparer.Ordinal);

    /// <summary>The values of the slot of this name, members of lists one by one; those that its inverse gives if none is written.</summary>
    public IEnumerable<FoundValue> Of(GraphObject holder, string slotName)
    {
        if (Inverses.Find(holder.Object.Class, slotName) is not { } slot)
        {
            return [];
        }

        return holder.Object[slot] is { } value ? Members(value).Select(v => new FoundValue(v, holder))
            : graph.Rules.Inverses.Of(holder.Object.Class, slot) is { } inverse ? Holding(holder, inverse)
            : [];
    }

    /// <summary>The objects that name this one in the slot of this name.</summary>
    public IEnumerable<FoundValue> Holding(GraphObject held, string slotName) =>
        held.Fact.Key.Length == 0 || !ReferenceEquals(held.Object, held.Fact.Object)
            ? []
            : Holders(slotName)[held.Fact.Key].Select(h => new FoundValue(AsValue(h), h));

    /// <summary>The object that a value is or refers to; null if it is none, or one of which no rule reads anything.</summary>
    public GraphObject? ObjectOf(FoundValue found) => found.Value switch
    {
        ObjectValue { Object: var part } => new GraphObject(part, found.Holder.Fact),
        ReferenceValue reference when graph.Find(reference) is { } fact => new GraphObject(fact.Object, fact),
        _ => null,
    };

    public static IEnumerable<FactValue> Members(FactValue value) => value is ListValue list ? list.Items : [value];

    private static FactValue AsValue(GraphObject holder) => holder.Object.Id is { } id
        ? new ReferenceValue(holder.Object.Node, id, holder.Object.Class)
        : new ObjectValue(holder.Object);

    private ILookup<string, GraphObject> Holders(string slotName)
    {
        if (!_holders.TryGetValue(slotName, out ILookup<string, GraphObject>? holders))
        {
            holders = graph.Objects
                .SelectMany(o => Named(o, slotName).Select(reference => (Key: graph.KeyOf(reference), Holder: o)))
                .ToLookup(h => h.Key, h => h.Holder, StringComparer.Ordinal);
            _holders.Add(slotName, holders);
        }

        return holders;
    }

    private static IEnumerable<ReferenceValue> Named(GraphObject holder, string slotName) =>
        Inverses.Find(holder.Object.Class, slotName) is { } slot && holder.Object[slot] is { } value ? Members(value).OfType<ReferenceValue>() : [];
}
