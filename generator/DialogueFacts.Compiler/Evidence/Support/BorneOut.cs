using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>The values that a file's evidence, or one piece of it, bears out, by their nodes.</summary>
/// <param name="whole">What a piece bears out counts here as well; null: this is the whole.</param>
internal sealed class BorneOut(BorneOut? whole = null)
{
    private readonly HashSet<int> _nodes = [];

    /// <summary>What excerpts have instead of values that they were not said to support, by the values' nodes.</summary>
    private readonly Dictionary<int, Recognised> _instead = [];

    public IEnumerable<int> Nodes => _nodes;

    /// <summary>Whether it is borne out, or, of the whole, excused.</summary>
    public bool Has(FactValue value) => _nodes.Contains(value.Node);

    /// <summary>The value, and all that is in it.</summary>
    public void Add(FactValue value)
    {
        Add(value, _nodes);
        Excuse(value);
    }

    /// <summary>That the piece does not bear out the value, or something in it, was reported: nobody says that nothing does.</summary>
    public void Excuse(FactValue value)
    {
        if (whole is not null)
        {
            Add(value, whole._nodes);
        }
    }

    /// <summary>Of the whole: what was found in place of a value, for messages; empty if nothing was.</summary>
    public string Instead(FactValue value) => _instead.TryGetValue(value.Node, out Recognised missed) ? missed.Instead : "";

    public void Miss(FactValue value, Recognised missed)
    {
        if (whole is not null && !whole._instead.ContainsKey(value.Node))
        {
            whole._instead.Add(value.Node, missed);
        }
    }

    private static void Add(FactValue value, HashSet<int> nodes)
    {
        nodes.Add(value.Node);
        if (value is ListValue list)
        {
            foreach (FactValue item in list.Items)
            {
                Add(item, nodes);
            }
        }
        else if (value is ObjectValue { Object: { Id: null } part })
        {
            foreach (SlotValue slot in part.Slots)
            {
                Add(slot.Value, nodes);
            }
        }
    }
}
