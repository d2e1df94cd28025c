using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Model;

/// <summary>
/// While the YAML of the model is broken, that is the one thing to say of it, and of facts nothing but what is wrong with their own YAML: whatever
/// else seems wrong may be right by what could not be read.
/// </summary>
public static class BrokenModel
{
    /// <summary>The findings that stand, whatever is missing of the model. Null: there is none.</summary>
    public static IEnumerable<Finding> Silence(FactModel? model, IEnumerable<Finding> findings) =>
        model is { IsBroken: true } ? findings.Where(f => f.Rule.Category is "Configuration" or "Yaml") : findings;
}
