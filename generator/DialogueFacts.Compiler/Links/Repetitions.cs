using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>The facts of a file that are written in another place too.</summary>
internal static class Repetitions
{
    /// <summary>Ordinals of those that are written elsewhere first.</summary>
    public static EquatableArray<int> Omitted(FactFile file, FactIndex index) =>
        Repeated(file, index)
            .Where(fact => index.Find(fact.Key) is { } first && (index.Files[first.File].Name != file.Name || first.Fact.Ordinal != fact.Ordinal))
            .Select(fact => fact.Ordinal)
            .ToEquatableArray();

    public static EquatableArray<FactCopy> Find(FactFile file, FactIndex index)
    {
        FactIdentity[] repeated = [.. Repeated(file, index)];
        if (repeated.Length == 0)
        {
            return default;
        }

        Dictionary<int, int> lists = ListsByFact(file);
        return repeated.Select(fact => Copy(file, fact, lists)).ToEquatableArray();
    }

    private static FactCopy Copy(FactFile file, FactIdentity fact, Dictionary<int, int> lists)
    {
        FactObject @object = file.Facts[fact.Ordinal];
        int node = @object[@object.Class.Identifier!]!.Node;
        return new FactCopy(fact, node, lists.TryGetValue(@object.Node, out int list) ? list : -1, FingerprintBuilder.Of(file.Model, @object));
    }

    private static IEnumerable<FactIdentity> Repeated(FactFile file, FactIndex index) =>
        index.HasRepetitions ? FileIndex.Identify(file).Where(fact => index.IsRepeated(fact.Key)) : [];

    /// <summary>By the node of a fact, the node of the list it stands in.</summary>
    private static Dictionary<int, int> ListsByFact(FactFile file)
    {
        var lists = new Dictionary<int, int>();
        foreach ((FactObject @object, _) in FactWalk.Objects(file))
        {
            foreach (SlotValue slot in @object.Slots)
            {
                if (slot.Value is not ListValue list)
                {
                    continue;
                }

                foreach (FactValue item in list.Items)
                {
                    lists[item.Node] = list.Node;
                }
            }
        }

        return lists;
    }
}
