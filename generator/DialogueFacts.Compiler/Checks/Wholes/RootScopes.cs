using DialogueFacts.Compiler.Checks.Graph;
using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Compiler.Checks.Wholes;

/// <summary>Which objects are compared with each other: all, or, where each root stands by itself, those of one root.</summary>
internal sealed class RootScopes
{
    private readonly bool _areJoined;
    private readonly Dictionary<string, (int First, int[] Nodes)> _roots = new(StringComparer.Ordinal);

    public RootScopes(FactIndex index, IReadOnlyList<FileIndex> files)
    {
        _areJoined = index.Model.JoinsRoots;
        int first = 0;
        foreach (FileIndex file in files)
        {
            _roots[file.Identities.Name] = (first, [.. file.Roots.Select(r => r.Node)]);
            first += file.Roots.Count + 1;
        }
    }

    /// <summary>A number that all objects have that are compared with this one, and no others.</summary>
    public int Of(GraphObject @object)
    {
        if (_areJoined)
        {
            return 0;
        }

        // Nodes are numbered in the order of the text, so an object belongs to the last root that begins before it.
        (int first, int[] nodes) = _roots[@object.Fact.File];
        int found = Array.BinarySearch(nodes, @object.Object.Node);
        return first + (found >= 0 ? found + 1 : ~found);
    }
}
