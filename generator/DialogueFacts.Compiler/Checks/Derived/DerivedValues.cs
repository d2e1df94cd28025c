using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Derived;

/// <summary>What slots hold because of what other slots say: <c>path_rule</c>, <c>transitive_form_of</c>, <c>reflexive_transitive_form_of</c>.</summary>
internal sealed class DerivedValues
{
    private readonly FactGraph _graph;
    private readonly SlotValues _values;
    private readonly PathRules _paths;

    public DerivedValues(FactGraph graph)
    {
        _graph = graph;
        _values = new SlotValues(graph);
        _paths = new PathRules(graph, _values);
    }

    public static bool IsDerived(InducedSlot slot) => slot.PathRule is not null || slot.ClosureOf is not null;

    /// <summary>The values of a slot for which <see cref="IsDerived"/> holds, each once, the nearest first.</summary>
    public IReadOnlyList<FoundValue> Of(GraphObject holder, InducedSlot slot) => slot.PathRule is { } path
        ? _paths.Follow(holder, path)
        : Closure(holder, slot.ClosureOf!, slot.IsReflexiveClosure);

    /// <summary>Breadth first, without recursion, as chains may be long; what leads back to itself is among its own values.</summary>
    private List<FoundValue> Closure(GraphObject start, string slotName, bool isReflexive)
    {
        var reached = new List<FoundValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (isReflexive && start.Object.Id is { } id)
        {
            Add(new FoundValue(new ReferenceValue(start.Object.Node, id, start.Object.Class), start));
        }

        foreach (FoundValue first in _values.Of(start, slotName))
        {
            Add(first);
        }

        for (int i = 0; i < reached.Count; i++)
        {
            foreach (FoundValue next in _values.ObjectOf(reached[i]) is { } @object ? _values.Of(@object, slotName) : [])
            {
                Add(next);
            }
        }

        return reached;

        void Add(FoundValue found)
        {
            if (found.Value is ReferenceValue reference && seen.Add(_graph.KeyOf(reference)))
            {
                reached.Add(found);
            }
        }
    }
}
