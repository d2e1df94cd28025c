using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Naming;

/// <summary>Which slots may name facts that are not there: those of external prefixes, and of classes that data cannot hold.</summary>
internal sealed class ExternalReferences(FactModel model, ClassHierarchy hierarchy)
{
    private readonly Containment _containment = new(model, hierarchy);

    public bool IsExpected(InducedSlot slot) =>
        slot.Range is SlotRange.OfClass { Class: { Identifier: not null } range }
        && (model.Prefixes.ExternalPrefixes.Count > 0 || (model.Root is not null && !_containment.Holds(range)));

    /// <summary>Whether there can be facts of a class.</summary>
    public bool CanHold(ModelClass @class) => _containment.Holds(@class);
}
