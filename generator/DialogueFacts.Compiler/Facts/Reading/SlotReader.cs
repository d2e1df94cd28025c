using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads what stands under a slot: one value, a list, a dictionary, an array.</summary>
internal sealed class SlotReader
{
    private readonly FileReading _reading;
    private readonly ElementReader _elements;
    private readonly ListReader _lists;
    private readonly DictionaryReader _dictionaries;
    private readonly ArrayReader _arrays;

    public SlotReader(FileReading reading, ObjectReader objects)
    {
        _reading = reading;
        _elements = new ElementReader(reading, objects);
        _lists = new ListReader(reading, _elements);
        _dictionaries = new DictionaryReader(reading, objects);
        _arrays = new ArrayReader(reading, _elements);
    }

    /// <summary>Null if there is no value, or none that fits.</summary>
    /// <param name="isWhole">Whether nothing had to be left out.</param>
    public FactValue? Read(YamlNode node, SlotPlan slot, out bool isWhole)
    {
        _reading.Subject.At(slot);
        if (slot.Slot.Deprecated is not null)
        {
            _reading.Report(
                FactRules.Deprecated, Findings.Anchor.Key(_reading.File, node.Number), "the slot", slot.Slot.Key, Deprecation.Advice(slot.Slot));
        }

        if (slot.Slot.IsUnclear)
        {
            isWhole = true;
            return new AnyValue(node);
        }

        FactValue? value = ReadValue(node, slot, out isWhole);
        if (value is not null && slot.HasConstraints)
        {
            ConstraintReporter.Check(value, slot, isWhole, _reading);
        }

        return value is ListValue { Items.Count: 0 } ? null : value;
    }

    private FactValue? ReadValue(YamlNode node, SlotPlan slot, out bool isWhole)
    {
        if (slot.Slot.Array is { } array)
        {
            FactValue? value = _arrays.Read(node, slot, array);
            isWhole = value is not null;
            return value;
        }

        if (slot.Slot.IsMultivalued)
        {
            return ReadMany(node, slot, out isWhole);
        }

        FactValue? single = node is YamlSequence sequence ? ReportList(sequence, slot) : _elements.Read(node, slot.Slot.Range, slot);
        isWhole = single is not null;
        return single;
    }

    private ListValue? ReadMany(YamlNode node, SlotPlan slot, out bool isWhole)
    {
        bool isDictionary = slot.Slot.Inlining == Inlining.Dictionary;
        switch (node)
        {
            case YamlMapping mapping when isDictionary && !(slot.Slot.TakesLoneValue && IsOneOf(mapping, slot)):
                return _dictionaries.Read(mapping, slot, out isWhole);
            case YamlSequence sequence:
                if (isDictionary)
                {
                    ReportForm(FactRules.DictionaryExpected, node, slot);
                    if (sequence.Items.Any(item => item is not YamlMapping))
                    {
                        isWhole = false;
                        return null;
                    }
                }

                ListValue list = _lists.Read(sequence, slot, out isWhole);
                isWhole &= !isDictionary;
                return list;
            default:
                if (slot.Slot.TakesLoneValue)
                {
                    ListValue? lone = ReadLone(node, slot);
                    isWhole = lone is not null;
                    return lone;
                }

                isWhole = false;
                ReportForm(isDictionary ? FactRules.DictionaryExpected : FactRules.ListExpected, node, slot);
                return Salvage(node, slot);
        }
    }

    /// <summary>An object where a list of objects should be: what it says is read all the same, so that references to it still resolve.</summary>
    private ListValue? Salvage(YamlNode node, SlotPlan slot)
    {
        if (node is not YamlMapping mapping || slot.Slot is not { Inlining: Inlining.List, Range: SlotRange.OfClass { Class: var @class } })
        {
            return null;
        }

        return !IsOneOf(mapping, slot) && _reading.Model.For(@class).Key is not null
            ? _dictionaries.Read(mapping, slot, out _)
            : ReadLone(node, slot);
    }

    /// <summary>Whether a mapping is an object of the slot rather than several by their keys.</summary>
    private bool IsOneOf(YamlMapping mapping, SlotPlan slot) => Model.Resolution.Ranges.ClassesIn(slot.Slot.Range)
        .Select(_reading.Model.For)
        .Any(plan => mapping.Entries.Any(e => plan.Find(e.Key.Text) is not null));

    /// <summary>A value in no list, as a list of one.</summary>
    private ListValue? ReadLone(YamlNode node, SlotPlan slot) =>
        _elements.Read(node, slot.Slot.Range, slot) is { } value ? new ListValue(node.Number, new EquatableArray<FactValue>([value])) : null;

    private FactValue? ReportList(YamlSequence sequence, SlotPlan slot)
    {
        string advice = sequence.Items.Count == 1 && sequence.Items.First() is YamlScalar only
            ? "Write: " + Rewriting.Line(_reading.Subject, Rewriting.Scalar(only))
            : "Keep one of them, and no list.";
        if (!sequence.IsIncomplete)
        {
            _reading.Report(FactRules.SingleExpected, sequence.Number, slot.Slot.Key, sequence.Items.Count, advice);
        }

        return null;
    }

    private void ReportForm(Findings.Rule rule, YamlNode node, SlotPlan slot)
    {
        string key = slot.Slot.Key;
        if (rule == FactRules.ListExpected)
        {
            _reading.Report(rule, node.Number, key, $"{key}: [{(node is YamlScalar scalar ? Rewriting.Scalar(scalar) : "…")}]");
            return;
        }

        ClassPlan? plan = slot.Slot.Range is SlotRange.OfClass { Class: var @class } ? _reading.Model.For(@class) : null;
        string keyKey = plan?.Key?.Slot.Key ?? "key";
        YamlScalar? first = node is YamlSequence { Items: var items } && items.FirstOrDefault() is YamlMapping item ? item[keyKey] as YamlScalar : null;
        _reading.Report(rule, node.Number, key, keyKey, plan?.Class.Name ?? "object", $"{key}: {{{first?.Text ?? keyKey}: …}}");
    }
}
