using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>
/// Who inherits from whom among the definitions of a kind. Parents that do not exist and edges that close a cycle are reported and left
/// out, so that whoever walks up arrives.
/// </summary>
internal sealed class Hierarchy
{
    private readonly SchemaIndex _schema;
    private readonly DefinitionTable _table;
    private readonly Dictionary<Definition, List<HierarchyEdge>> _edges = [];
    private readonly List<Definition> _ordered = [];
    private readonly HashSet<Definition> _inCycles = [];

    /// <param name="parentSlot">The metamodel slot that names the one parent.</param>
    /// <param name="mixinSlot">The metamodel slot that names further ones, and makes <c>apply_to</c> its reverse; null for none.</param>
    /// <param name="expressionsIn">The definition and those within it that name parents as well; null for the definition alone.</param>
    public Hierarchy(SchemaIndex schema, DefinitionTable table, string parentSlot, string? mixinSlot,
        Func<Definition, IEnumerable<Definition>>? expressionsIn = null)
    {
        _schema = schema;
        _table = table;
        foreach (Definition definition in table.All)
        {
            IEnumerable<Definition> speakers = expressionsIn?.Invoke(definition) ?? [definition];
            _edges.Add(definition, [.. speakers.SelectMany(s => EdgesOf(s, parentSlot, isMixin: false))]);
            if (mixinSlot is not null)
            {
                _edges[definition].AddRange(EdgesOf(definition, mixinSlot, isMixin: true));
            }
        }

        if (mixinSlot is not null)
        {
            Inject();
        }

        Order();
    }

    /// <summary>All definitions, parents before those that inherit from them, otherwise in the order of the text.</summary>
    public IReadOnlyList<Definition> Ordered => _ordered;

    /// <summary>Whether a definition inherits, or is meant to inherit, from itself; what it inherits from others is not to be told then.</summary>
    public bool IsInCycle(Definition definition) => _inCycles.Contains(definition);

    public Definition? ParentOf(Definition definition) => _edges[definition].Find(e => !e.IsMixin)?.Parent;

    public IEnumerable<Definition> MixinsOf(Definition definition) => _edges[definition].Where(e => e.IsMixin).Select(e => e.Parent);

    /// <summary>All that a definition inherits from, nearest first, mixins before the parent, each once.</summary>
    public IReadOnlyList<Definition> AncestorsOf(Definition definition)
    {
        var ancestors = new List<Definition>();
        var known = new HashSet<Definition> { definition };
        var open = new Stack<Definition>();
        Push(definition, open);
        while (open.Count > 0)
        {
            Definition next = open.Pop();
            if (known.Add(next))
            {
                ancestors.Add(next);
                Push(next, open);
            }
        }

        return ancestors;
    }

    private void Push(Definition definition, Stack<Definition> open)
    {
        List<HierarchyEdge> edges = _edges[definition];
        for (int i = 0; i < edges.Count; i++)
        {
            // the parent is the first edge, and comes off the stack last
            open.Push(edges[i == 0 ? 0 : edges.Count - i].Parent);
        }
    }

    private IEnumerable<HierarchyEdge> EdgesOf(Definition definition, string slot, bool isMixin)
    {
        foreach (YamlScalar name in definition.Scalars(slot))
        {
            if (Resolve(definition, name) is { } parent)
            {
                yield return new HierarchyEdge(parent, isMixin, definition.AnchorOf(name));
            }
        }
    }

    private Definition? Resolve(Definition definition, YamlScalar name)
    {
        Definition? found = _table.Find(name.Text);
        if (found is null)
        {
            _schema.ReportUnknown(_table, name.Text, definition.AnchorOf(name));
        }

        return found;
    }

    private void Inject()
    {
        foreach (Definition definition in _table.All)
        {
            foreach (YamlScalar name in definition.Scalars("apply_to"))
            {
                if (Resolve(definition, name) is { } target && !_edges[target].Exists(e => e.Parent == definition))
                {
                    _edges[target].Add(new HierarchyEdge(definition, IsMixin: true, definition.AnchorOf(name)));
                }
            }
        }
    }

    /// <summary>Depth first with a stack of its own: a hierarchy may be deeper than the call stack.</summary>
    private void Order()
    {
        var done = new HashSet<Definition>();
        var path = new List<Definition>();
        var onPath = new HashSet<Definition>();
        foreach (Definition start in _table.All)
        {
            Enter(start, done, path, onPath);
            while (path.Count > 0)
            {
                Definition current = path[path.Count - 1];
                HierarchyEdge? next = _edges[current].Find(e => !done.Contains(e.Parent));
                if (next is null)
                {
                    path.RemoveAt(path.Count - 1);
                    onPath.Remove(current);
                    done.Add(current);
                    _ordered.Add(current);
                }
                else if (onPath.Contains(next.Parent))
                {
                    Report(next, path);
                    _edges[current].Remove(next);
                }
                else
                {
                    Enter(next.Parent, done, path, onPath);
                }
            }
        }
    }

    private static void Enter(Definition definition, HashSet<Definition> done, List<Definition> path, HashSet<Definition> onPath)
    {
        if (!done.Contains(definition))
        {
            path.Add(definition);
            onPath.Add(definition);
        }
    }

    private void Report(HierarchyEdge closing, List<Definition> path)
    {
        Definition[] cycle = [.. path.Skip(path.IndexOf(closing.Parent)), closing.Parent];
        _inCycles.UnionWith(cycle);
        _schema.Findings.Add(
            ModelRules.Cycle, closing.At, _table.Kind, closing.Parent.Name, string.Join(" from ", cycle.Select(d => $"'{d.Name}'")));
    }
}
