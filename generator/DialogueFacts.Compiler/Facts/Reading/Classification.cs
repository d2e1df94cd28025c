using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Applies <c>classification_rules</c>: an object that satisfies one of a subclass's is an instance of the subclass.</summary>
internal static class Classification
{
    /// <summary>An object that names its class itself is left alone.</summary>
    public static bool Applies(ClassPlan plan, ObjectSource source) =>
        plan.Classifiers.Length > 0 && (plan.Class.TypeDesignator is not { } slot || source.Mapping?[slot.Key] is null);

    /// <summary>
    /// The narrower class, or null. Of several the most specific ones count, of these the one that knows most of the slots in the data, of
    /// these the first in the model.
    /// </summary>
    public static ModelClass? FindNarrower(ClassPlan plan, FactObject @object, ObjectSource source, Judgement judgement)
    {
        ModelClass[] claiming = [.. plan.Classifiers.Where(c => c.Claims(@object, judgement)).Select(c => c.Class)];
        return claiming
            .Where(c => c is { IsAbstract: false, IsMixin: false } && !Array.Exists(claiming, other => other != c && other.IsA(c)))
            .OrderByDescending(c => source.Mapping?.Entries.Count(e => c.FindSlot(e.Key.Text) is not null) ?? 0)
            .FirstOrDefault();
    }
}
