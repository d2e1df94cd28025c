using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>Which classes data can hold instances of: the root's, and those of what stands inlined in it, however deep.</summary>
internal sealed class Containment
{
    private readonly List<ModelClass>[] _below;
    private readonly bool[] _visited;
    private readonly bool[] _held;

    public Containment(FactModel model)
    {
        _below = [.. model.Classes.Select(_ => new List<ModelClass>())];
        _visited = new bool[model.Classes.Count];
        _held = new bool[model.Classes.Count];
        foreach (ModelClass @class in model.Classes)
        {
            foreach (ModelClass above in Above(@class))
            {
                _below[above.Number].Add(@class);
            }
        }

        if (model.Root is { } root)
        {
            Follow(root);
        }
    }

    /// <summary>Whether data can hold an instance of the class, be it one of a class below it.</summary>
    public bool Holds(ModelClass @class) => _held[@class.Number];

    private void Follow(ModelClass first)
    {
        var open = new Stack<ModelClass>([first]);
        while (open.Count > 0)
        {
            ModelClass @class = open.Pop();
            if (_visited[@class.Number])
            {
                continue;
            }

            _visited[@class.Number] = true;
            Hold(@class);
            _below[@class.Number].ForEach(open.Push);
            foreach (InducedSlot slot in @class.Slots)
            {
                if (slot.Inlining is not (Inlining.None or Inlining.Reference))
                {
                    Push(slot.Range, open);
                }
            }
        }
    }

    private static void Push(SlotRange range, Stack<ModelClass> open)
    {
        if (range is SlotRange.OfClass { Class: var @class })
        {
            open.Push(@class);
        }
        else if (range is SlotRange.Union { Alternatives: var alternatives })
        {
            foreach (SlotRange alternative in alternatives)
            {
                Push(alternative, open);
            }
        }
    }

    /// <summary>An instance of a class is one of every class above it.</summary>
    private void Hold(ModelClass @class)
    {
        if (!_held[@class.Number])
        {
            _held[@class.Number] = true;
            foreach (ModelClass above in Above(@class))
            {
                Hold(above);
            }
        }
    }

    private static IEnumerable<ModelClass> Above(ModelClass @class) =>
        @class.Parent is { } parent ? @class.Mixins.Prepend(parent) : @class.Mixins;
}
