using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>What is asked of an object as a whole.</summary>
internal sealed class ObjectChecks(FileReading reading)
{
    /// <param name="isGuess">Whether the object's class is not known for certain.</param>
    public void Check(FactObject @object, ClassPlan plan, FactValue?[] values, ObjectSource source, bool isGuess)
    {
        reading.Subject.At(null);
        int at = NodeOf(plan, values, source);
        CheckClass(plan, at, isGuess);
        CheckPrefix(@object, plan, at);

        // All files together are the root: no slot is missing in one of them, and of conditions only what this one breaks by itself counts.
        bool isShare = reading.Subject.Depth == 1 && reading.Model.Model.JoinsRoots;
        if (!isShare && !plan.Class.IsInCycle)
        {
            CheckPresence(plan, values, source, at);
        }

        reading.Judgement.IsShare = isShare;
        CheckConditions(@object, plan, at);
        reading.Judgement.IsShare = false;
    }

    /// <summary>The identifier if there is one, else the object.</summary>
    private static int NodeOf(ClassPlan plan, FactValue?[] values, ObjectSource source) =>
        plan.Key is { } key && values[key.Slot.Number] is { } id ? id.Node : source.Node;

    private void CheckClass(ClassPlan plan, int at, bool isGuess)
    {
        if (plan.Class.Deprecated is not null)
        {
            reading.Report(FactRules.Deprecated, at, "the class", plan.Class.Name, Deprecation.Advice(plan.Class));
        }

        // a tree root that is abstract is reported in the model
        bool isRoot = reading.Subject.Depth == 1 && plan.Class.TypeDesignator is null && !reading.Model.Model.IsTargetNamed;
        if (plan.IsAbstract && !isGuess && !isRoot)
        {
            reading.Report(FactRules.NotInstantiable, at, plan.Class.Name, plan.Class.IsAbstract ? "abstract" : "a mixin", ConcreteClasses(plan.Class));
        }
    }

    private string ConcreteClasses(ModelClass @class)
    {
        string[] concrete =
            [.. reading.Model.Model.Classes.Where(c => c.IsA(@class) && c is { IsAbstract: false, IsMixin: false }).Select(c => $"'{c.Name}'").Take(8)];
        return concrete.Length == 0 ? "No class of the model is one that could be."
            : @class.TypeDesignator is { } slot ? $"Say in '{slot.Key}' which it is: {ValueText.Join(concrete, "or")}."
            : $"The model would need a slot with 'designates_type' to say which it is: {ValueText.Join(concrete, "or")}.";
    }

    private void CheckPrefix(FactObject @object, ClassPlan plan, int at)
    {
        if (plan.Prefixes is { } prefixes && @object.Id is { } id && !prefixes.Fit(id))
        {
            reading.Report(prefixes.AreClosed ? FactRules.ClosedIdPrefix : FactRules.IdPrefix, at, id, prefixes.Demand, plan.Class.Name);
        }
    }

    private void CheckPresence(ClassPlan plan, FactValue?[] values, ObjectSource source, int at)
    {
        foreach (SlotPlan slot in plan.Obligatory)
        {
            bool isThere = values[slot.Slot.Number] is not null || reading.Judgement.IsFlawed(source.Node, slot.Slot.Number);
            if (isThere || plan.Awaited.Contains(slot) || slot is { IsComputedElsewhere: true, Computation: not null } || NeedsFlawed(slot, plan, source.Node))
            {
                continue;
            }

            reading.Report(slot.IsRequired ? FactRules.MissingSlot : FactRules.RecommendedSlot, at, slot.Slot.Key, plan.Class.Name);
        }
    }

    /// <summary>Whether a value is missing only because it follows from one that was reported.</summary>
    private bool NeedsFlawed(SlotPlan slot, ClassPlan plan, int node) => slot.Computation is { } computation
        && computation.Slots().Any(s => plan.Find(s.Replace(' ', '_')) is { } read && reading.Judgement.IsFlawed(node, read.Slot.Number));

    private void CheckConditions(FactObject @object, ClassPlan plan, int at)
    {
        if (plan.Conditions.Length + plan.Rules.Length == 0)
        {
            return;
        }

        var value = new ObjectValue(@object);
        foreach (CompiledClassExpression condition in plan.Conditions)
        {
            if (condition.Judge(value, Ternary.Unknown, reading.Judgement) == Ternary.Fails)
            {
                reading.Report(FactRules.ClassCondition, at, condition.Demand);
            }
        }

        foreach (CompiledRule rule in plan.Rules)
        {
            foreach ((string demand, string why) in rule.Broken(value, reading.Judgement))
            {
                string reason = rule.Rule.Description ?? rule.Rule.Title ?? "";
                reading.Report(FactRules.ClassRule, Anchor.Value(reading.File, at), demand, why, reason.Length == 0 ? "" : " " + reason.Trim());
            }
        }
    }
}
