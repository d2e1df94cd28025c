using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>
/// Reads dictionaries of objects in LinkML's three forms, which may stand side by side: a key with the rest of its object (compact), with
/// all of it (expanded), or with the value of the one slot that matters (simple).
/// </summary>
internal sealed class DictionaryReader(FileReading reading, ObjectReader objects)
{
    private readonly BestReading _best = new(reading);

    public ListValue Read(YamlMapping mapping, SlotPlan slot, out bool isWhole)
    {
        isWhole = !mapping.IsIncomplete;
        var items = new List<FactValue>(mapping.Entries.Count);
        IReadOnlyList<SlotRange> ranges = slot.Slot.Range is SlotRange.Union union ? union.Alternatives : [slot.Slot.Range];
        foreach (YamlEntry entry in mapping.Entries)
        {
            reading.Subject.At(slot, isItem: true);
            FactValue? item = _best.Read(entry.Value, ranges, range => Read(entry, range));
            isWhole &= item is not null;
            if (item is not null)
            {
                items.Add(item);
            }
        }

        reading.Subject.At(slot);
        return new ListValue(mapping.Number, items.ToEquatableArray());
    }

    private ObjectValue? Read(YamlEntry entry, SlotRange range) =>
        range is SlotRange.OfClass { Class: var @class } && objects.ReadUnder(entry.Key, entry.Value, @class) is { } item ? new ObjectValue(item) : null;
}
