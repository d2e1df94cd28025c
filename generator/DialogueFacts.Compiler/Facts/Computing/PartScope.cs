using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;

namespace DialogueFacts.Compiler.Facts.Computing;

/// <summary>An object inlined in the one at hand, as expressions see it.</summary>
internal sealed class PartScope(FactObject part) : IExpressionScope
{
    public string? Text => part.Id;

    public object? this[string name]
    {
        get
        {
            InducedSlot? slot = part.Class.FindSlot(name) ?? part.Class.Slots.FirstOrDefault(s => s.Name == name);
            return slot is null ? null : ComputedValue.Convert(part[slot]);
        }
    }
}
