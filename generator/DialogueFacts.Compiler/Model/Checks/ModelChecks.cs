using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Looks for what contradicts itself in a model whose names all resolve. What a class takes over as it is was checked above it.</summary>
internal sealed class ModelChecks(SchemaIndex schema, SlotKeys keys, IEnumerable<ModelClass> classes)
{
    private readonly HashSet<ModelClass> _mixedIn = [.. classes.SelectMany(c => c.Mixins)];

    public void Run(ClassLayers target)
    {
        ModelClass model = target.Model;
        bool isInheritedFrom = model.IsMixin || model.IsAbstract || model.Children.Count > 0 || _mixedIn.Contains(model);
        UsageCheck.Run(target, schema, keys, isInheritedFrom);
        foreach (InducedSlot slot in model.Slots)
        {
            InducedSlot? above = model.Parent is { } parent && slot.Number < parent.Slots.Count ? parent.Slots[slot.Number] : null;
            if (ReferenceEquals(slot, above))
            {
                continue;
            }

            SlotLayers layers = target.Slots[slot.Name];
            BoundsCheck.Run(slot, layers, schema.Findings);
            ReferenceCheck.Run(slot, layers, schema, keys);
            ExpressionCheck.Run(slot, layers, schema);
            if (above is not null)
            {
                RefinementCheck.Run(model, slot, above, layers, schema.Findings);
            }

            CheckOthers(model, slot, layers);
        }
    }

    /// <summary>What cannot stand beside another slot of the class, before this one.</summary>
    private void CheckOthers(ModelClass model, InducedSlot slot, SlotLayers layers)
    {
        bool isSecond = false;
        foreach (InducedSlot other in model.Slots)
        {
            if (ReferenceEquals(other, slot))
            {
                break;
            }

            if (other.Key == slot.Key)
            {
                schema.Findings.Add(ModelRules.SameKey, slot.Definition, other.Name, slot.Name, model.Name, slot.Key);
            }

            if (other.IsIdentifier && slot.IsIdentifier && !isSecond)
            {
                isSecond = true;
                schema.Findings.Add(ModelRules.SecondIdentifier, layers.AnchorOf("identifier"), model.Name, slot.Name, other.Name);
            }
        }
    }
}
