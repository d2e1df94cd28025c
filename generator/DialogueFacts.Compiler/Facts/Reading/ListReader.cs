using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>Reads lists.</summary>
internal sealed class ListReader(FileReading reading, ElementReader elements)
{
    /// <param name="isWhole">Whether every item is a value.</param>
    public ListValue Read(YamlSequence sequence, SlotPlan slot, out bool isWhole)
    {
        var items = new List<FactValue>(sequence.Items.Count);
        foreach (YamlNode node in sequence.Items)
        {
            reading.Subject.At(slot, isItem: true);
            if (YamlText.IsNull(node))
            {
                reading.Report(FactRules.EmptyItem, node.Number, slot.Slot.Key);
            }
            else if (elements.Read(node, slot.Slot.Range, slot) is { } value)
            {
                items.Add(value);
            }
        }

        reading.Subject.At(slot);
        isWhole = items.Count == sequence.Items.Count && !sequence.IsIncomplete;
        ReportDuplicateKeys(items, slot);
        return new ListValue(sequence.Number, items.ToEquatableArray());
    }

    /// <summary>Keys are unique within their list. Identifiers are unique over all files, which is looked at elsewhere.</summary>
    private void ReportDuplicateKeys(List<FactValue> items, SlotPlan slot)
    {
        if (slot.Slot.Range is SlotRange.OfClass { Class: { Key: not null, Identifier: not null } or { Key: null } })
        {
            return;
        }

        Dictionary<string, FactValue>? seen = null;
        foreach (FactValue item in items)
        {
            if (item is not ObjectValue { Object: var part }
                || part.Class.Key is not { IsIdentifier: false } key
                || part[key] is not { } value)
            {
                continue;
            }

            seen ??= new Dictionary<string, FactValue>(StringComparer.Ordinal);
            string text = ValueText.Of(value) ?? "";
            if (seen.TryGetValue(text, out FactValue? first))
            {
                reading.Report(
                    FactRules.DuplicateKey,
                    value.Node,
                    slot.Slot.Key,
                    ValueText.Article(part.Class.Name),
                    key.Key,
                    text,
                    Anchor.Value(reading.File, first.Node));
            }
            else
            {
                seen.Add(text, value);
            }
        }
    }
}
