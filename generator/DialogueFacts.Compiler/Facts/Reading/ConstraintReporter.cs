using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Holds values against constraints and reports what fails.</summary>
internal static class ConstraintReporter
{
    /// <summary>One value; whether nothing failed.</summary>
    public static bool Check(FactValue value, CompiledExpression expression, FileReading reading)
    {
        bool holds = true;
        foreach (Constraint constraint in expression.Members)
        {
            holds &= Check(value, constraint, reading);
        }

        return holds;
    }

    /// <summary>A slot's value, each of its members and the list as a whole.</summary>
    /// <param name="isWhole">Whether all members could be read; if not, nothing is said of the list as a whole.</param>
    public static void Check(FactValue value, SlotPlan slot, bool isWhole, FileReading reading)
    {
        if (slot.Slot.Expression.ValuePresent == false)
        {
            reading.Report(FactRules.ValueAbsent, Anchor.Key(reading.File, value.Node), slot.Slot.Key);
            return;
        }

        foreach (FactValue member in CompiledExpression.MembersOf(value))
        {
            Check(member, slot.Constraints, reading);
        }

        if (isWhole)
        {
            CheckWhole(value, slot, reading);
        }
    }

    private static void CheckWhole(FactValue value, SlotPlan slot, FileReading reading)
    {
        foreach (Constraint constraint in slot.Constraints.Whole)
        {
            // All files together are the root, so none of them tells how long its lists are.
            if (constraint is not Cardinality || !IsJoinedRoot(reading))
            {
                Check(value, constraint, reading);
            }
        }

        if (slot.AreElementsUnique && value is ListValue list)
        {
            foreach ((FactValue second, FactValue first) in UniqueElements.Duplicates(list))
            {
                reading.Report(
                    FactRules.DuplicateItem, second.Node, slot.Slot.Key, ValueText.Describe(second), Anchor.Value(reading.File, first.Node));
            }
        }
    }

    private static bool Check(FactValue value, Constraint constraint, FileReading reading)
    {
        Ternary verdict = constraint.Judge(value, reading.Judgement);
        string key = reading.Subject.Slot?.Slot.Key ?? "";
        if (reading.Judgement.TimedOut is { } pattern)
        {
            reading.Judgement.TimedOut = null;
            reading.Report(FactRules.PatternTime, value.Node, key, ValueText.Describe(value), pattern);
        }
        else if (verdict == Ternary.Fails)
        {
            reading.Report(constraint.Rule, constraint.Blame(value), key, constraint.Found(value), constraint.Demand);
        }

        return verdict != Ternary.Fails;
    }

    private static bool IsJoinedRoot(FileReading reading) => reading.Subject.Depth == 1 && reading.Model.Model.JoinsRoots;
}
