using DialogueFacts.Compiler.Model.Defaults;
using DialogueFacts.Compiler.Model.Resolution;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Finds defaults that their own slots could not hold. Runs on the finished model, as a default may be the URI of class or slot.</summary>
internal static class DefaultCheck
{
    public static void Run(FactModel model, IEnumerable<ClassLayers> classes, ModelFindings findings)
    {
        foreach (ClassLayers layers in classes)
        {
            foreach (InducedSlot slot in layers.Model.Slots)
            {
                if (slot.IfAbsent is { } text && DefaultReader.Read(slot, layers.Model, model).Problem is { } problem)
                {
                    findings.Add(ModelRules.InvalidDefault, layers.Slots[slot.Name].AnchorOf("ifabsent"), text, slot.Name, problem);
                }
            }
        }
    }
}
