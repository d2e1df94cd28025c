using DialogueFacts.Compiler.Checks.Declared;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>Follows paths through the facts.</summary>
internal static class PathWalk
{
    /// <summary>The values at the end of a path, members of lists one by one. References on the way are followed; at the end they stay.</summary>
    public static IEnumerable<FoundValue> Follow(FactGraph graph, GraphObject start, SlotPath path) => Follow(graph, start, path, 0);

    /// <summary>The objects at the end of a path, references followed; each with the objects that the way went through.</summary>
    public static IEnumerable<GraphObject[]> Ways(FactGraph graph, GraphObject start, SlotPath path)
    {
        IEnumerable<GraphObject[]> ways = [[start]];
        foreach (string key in path.Keys)
        {
            ways = ways.SelectMany(way => Values(way[way.Length - 1], key)
                .Select(v => ObjectOf(graph, v))
                .OfType<GraphObject>()
                .Select(next => (GraphObject[])[.. way, next]));
        }

        return ways;
    }

    /// <summary>The values at the end of a path that may begin as another one does, whose way is known: then it goes through the same objects.</summary>
    public static IEnumerable<FoundValue> Follow(FactGraph graph, GraphObject[] way, SlotPath wayPath, SlotPath path)
    {
        int shared = 0;
        while (shared < wayPath.Keys.Count && shared < path.Keys.Count - 1 && wayPath.Keys[shared] == path.Keys[shared])
        {
            shared++;
        }

        return Follow(graph, way[shared], path, shared);
    }

    private static IEnumerable<FoundValue> Follow(FactGraph graph, GraphObject start, SlotPath path, int from)
    {
        IEnumerable<GraphObject> objects = [start];
        for (int i = from; i < path.Keys.Count - 1; i++)
        {
            string key = path.Keys[i];
            objects = objects.SelectMany(o => Values(o, key)).Select(v => ObjectOf(graph, v)).OfType<GraphObject>();
        }

        return objects.SelectMany(o => Values(o, path.Keys[path.Keys.Count - 1]));
    }

    private static IEnumerable<FoundValue> Values(GraphObject holder, string key)
    {
        if (holder.Object.Class.FindSlot(key) is not { } slot || holder.Object[slot] is not { } value)
        {
            return [];
        }

        return value is ListValue { Items: var items }
            ? items.Select(item => new FoundValue(item, holder))
            : [new FoundValue(value, holder)];
    }

    private static GraphObject? ObjectOf(FactGraph graph, FoundValue found) => found.Value switch
    {
        ObjectValue { Object: var part } => new GraphObject(part, found.Holder.Fact),
        ReferenceValue reference when graph.Find(reference) is { } fact => new GraphObject(fact.Object, fact),
        _ => null,
    };
}
