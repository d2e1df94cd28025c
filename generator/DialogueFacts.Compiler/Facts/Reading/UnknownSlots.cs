using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Slots that a class does not have: misspelt, or additional ones where <c>extra_slots</c> allows them. Additional ones have no
/// type and so do not become part of the fact.</summary>
internal sealed class UnknownSlots(FileReading reading, ElementReader elements)
{
    private const int MostListed = 12;

    /// <param name="isGuess">Whether the object's class is not known for certain; then nothing can be said of its slots.</param>
    public void Report(YamlEntry entry, ObjectSource source, ClassPlan plan, bool isGuess)
    {
        if (isGuess)
        {
            return;
        }

        if (plan.Class.ExtraSlots is { } allowed)
        {
            CheckExtra(entry, allowed);
            return;
        }

        reading.HasUnreadFacts |= reading.Subject.Depth == 1 && entry.Value is not YamlScalar;
        if (!plan.Class.IsIncomplete)
        {
            ReportUnknown(entry, source, plan);
        }
    }

    private void ReportUnknown(YamlEntry entry, ObjectSource source, ClassPlan plan)
    {
        string key = entry.Key.Text;
        SlotPlan? renamed = plan.Slots.FirstOrDefault(s => s.Slot.Name == key || s.Slot.Aliases.Contains(key, StringComparer.Ordinal));
        SlotPlan? meant = renamed ?? (Spelling.Nearest(key, plan.Slots.Select(s => s.Slot.Key)) is { } nearest ? plan.Find(nearest) : null);
        string advice = renamed is not null ? $"Write '{renamed.Slot.Key}'."
            : meant is not null ? Spelling.DidYouMean(meant.Slot.Key).TrimStart()
            : plan.Slots.Length == 0 ? "It has none at all."
            : $"It has {Names(plan)}.";
        reading.Report(FactRules.UnknownSlot, Anchor.Key(reading.File, entry.Value.Number), plan.Class.Name, key, advice);
        if (meant is not null && source.Mapping?[meant.Slot.Key] is null)
        {
            // One cause, one finding: the slot is not missing as well.
            reading.Judgement.AddFlaw(source.Node, meant.Slot.Number);
        }
    }

    /// <summary>What comes by mixins last: it is the same for many classes, and seldom what is looked for.</summary>
    private static string Names(ClassPlan plan)
    {
        string[] names = [.. plan.Slots.OrderBy(s => IsMixedIn(plan.Class, s.Slot.Key)).Select(s => $"'{s.Slot.Key}'")];
        return names.Length <= MostListed ? ValueText.Join(names, "and") : string.Join(", ", names.Take(MostListed)) + " and others";
    }

    private static bool IsMixedIn(ModelClass @class, string key) =>
        @class.Mixins.Any(m => m.FindSlot(key) is not null) || (@class.Parent is { } parent && IsMixedIn(parent, key));

    /// <summary>What is wrong with it is one finding, whatever the reader says in detail.</summary>
    private void CheckExtra(YamlEntry entry, SlotExpression allowed)
    {
        if (YamlText.IsNull(entry.Value))
        {
            return;
        }

        ReadingMark mark = reading.Mark();
        CompiledExpression expression = CompiledExpression.Nested(allowed);
        YamlNode[] values = allowed.Multivalued == true && entry.Value is YamlSequence list ? [.. list.Items] : [entry.Value];
        bool fits = Array.TrueForAll(values, v => Fits(v, allowed, expression)) && reading.ErrorsSince(mark) == 0;
        reading.GoBack(mark);
        if (!fits)
        {
            reading.Report(FactRules.ExtraSlot, entry.Value.Number, entry.Key.Text, expression.Demand);
        }
    }

    private bool Fits(YamlNode node, SlotExpression allowed, CompiledExpression expression)
    {
        FactValue? value = allowed.Range is { } range and not SlotRange.OfClass ? elements.Read(node, range, null) : new AnyValue(node);
        return value is not null && expression.Judge(value, reading.Judgement) != Ternary.Fails;
    }
}
