using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>Which classes data can hold instances of: the root's, and those of what stands inlined in it, however deep.</summary>
internal sealed class Containment
{
    private readonly FactModel _model;
    private readonly bool[] _held;

    public Containment(FactModel model, ClassHierarchy hierarchy)
    {
        _model = model;
        _held = new bool[model.Classes.Count];
        var visited = new bool[model.Classes.Count];
        var open = new Stack<ModelClass>();
        if (model.Root is { } root)
        {
            open.Push(root);
        }

        while (open.Count > 0)
        {
            foreach (ModelClass @class in hierarchy.WithBelow(open.Pop()))
            {
                if (!visited[@class.Number])
                {
                    visited[@class.Number] = true;
                    Hold(@class);
                    PushInlined(@class, open);
                }
            }
        }
    }

    /// <summary>Whether data can hold an instance of the class, be it one of a class below it.</summary>
    public bool Holds(ModelClass @class) => _held[@class.Number];

    /// <summary>Whether a reference must lead to a fact: data can hold such facts, and its prefix names nothing outside of them.</summary>
    public bool Expects(ReferenceValue reference) =>
        Holds(reference.Class) && reference.OrClasses.All(Holds) && !IdentifierKey.IsExternal(_model, reference.Id);

    private static void PushInlined(ModelClass @class, Stack<ModelClass> open)
    {
        foreach (InducedSlot slot in @class.Slots)
        {
            if (slot.Inlining is not (Inlining.None or Inlining.Reference))
            {
                foreach (ModelClass range in slot.Range.Classes())
                {
                    open.Push(range);
                }
            }
        }
    }

    /// <summary>An instance of a class is one of every class above it.</summary>
    private void Hold(ModelClass @class)
    {
        if (!_held[@class.Number])
        {
            _held[@class.Number] = true;
            foreach (ModelClass above in ClassHierarchy.Above(@class))
            {
                Hold(above);
            }
        }
    }
}
