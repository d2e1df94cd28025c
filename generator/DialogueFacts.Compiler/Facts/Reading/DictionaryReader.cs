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
    public ListValue Read(YamlMapping mapping, SlotPlan slot, out bool isWhole)
    {
        isWhole = !mapping.IsIncomplete;
        var items = new List<FactValue>(mapping.Entries.Count);
        ModelClass? @class = slot.Slot.Range is SlotRange.OfClass range ? range.Class : null;
        foreach (YamlEntry entry in mapping.Entries)
        {
            reading.Subject.At(slot, isItem: true);
            FactObject? item = @class is null ? null : objects.ReadUnder(entry.Key, entry.Value, @class);
            isWhole &= item is not null;
            if (item is not null)
            {
                items.Add(new ObjectValue(item));
            }
        }

        reading.Subject.At(slot);
        return new ListValue(mapping.Number, items.ToEquatableArray());
    }
}
