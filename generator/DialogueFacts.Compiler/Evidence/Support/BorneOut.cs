using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>The values that a file's evidence, or one piece of it, bears out, by their nodes.</summary>
/// <param name="whole">What a piece bears out counts here as well; null: this is the whole.</param>
internal sealed class BorneOut(BorneOut? whole = null)
{
    private readonly HashSet<int> _nodes = [];

    public bool Has(FactValue value) => _nodes.Contains(value.Node);

    /// <summary>The value, and all that is in it.</summary>
    public void Add(FactValue value)
    {
        _nodes.Add(value.Node);
        whole?._nodes.Add(value.Node);
        if (value is ListValue list)
        {
            foreach (FactValue item in list.Items)
            {
                Add(item);
            }
        }
        else if (value is ObjectValue { Object: { Id: null } part })
        {
            foreach (SlotValue slot in part.Slots)
            {
                Add(slot.Value);
            }
        }
    }
}
