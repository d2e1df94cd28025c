using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>
/// Finds refinements of slots that a class does not have. A mixin, an abstract class, a class with subclasses may refine what others bring;
/// nobody may refine what there is not.
/// </summary>
internal static class UsageCheck
{
    /// <param name="isInheritedFrom">Whether others may add slots to what the class has.</param>
    public static void Run(ClassLayers target, SchemaIndex schema, SlotKeys keys, bool isInheritedFrom)
    {
        foreach (Definition usage in target.Definition.Members("slot_usage"))
        {
            bool isItsOwn = target.Model.Slots.Any(s => s.Name == usage.Name);
            if (!isItsOwn && !target.Model.IsIncomplete && (keys.Find(usage.Name) is null || !isInheritedFrom))
            {
                schema.Findings.Add(
                    ModelRules.UnusedRefinement, usage.At, target.Model.Name, usage.Name,
                    Suggestion.For(usage.Name, target.Model.Slots.Select(s => s.Name)));
            }
        }
    }
}
