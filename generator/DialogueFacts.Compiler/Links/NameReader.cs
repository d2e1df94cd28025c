using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Finds the names of a file's facts; some have none.</summary>
internal sealed class NameReader
{
    private readonly Dictionary<int, InducedSlot[]> _slots = [];

    public static EquatableArray<FactNames> Read(FactFile file)
    {
        var reader = new NameReader();
        var names = new List<FactNames>(file.Facts.Count);
        foreach (FactObject fact in file.Facts)
        {
            if (fact.Id is { } id)
            {
                names.Add(new FactNames(IdentifierKey.Of(file.Model, fact.Class, id), fact.Class.Number, reader.Read(fact)));
            }
        }

        return names.ToEquatableArray();
    }

    private EquatableArray<string> Read(FactObject fact)
    {
        var names = new List<string>();
        foreach (InducedSlot slot in SlotsOf(fact.Class))
        {
            if (fact[slot] is ScalarValue name)
            {
                names.Add(name.Text);
            }
            else if (fact[slot] is ListValue list)
            {
                names.AddRange(list.Items.OfType<ScalarValue>().Select(i => i.Text));
            }
        }

        return names.ToEquatableArray();
    }

    private InducedSlot[] SlotsOf(ModelClass @class)
    {
        if (!_slots.TryGetValue(@class.Number, out InducedSlot[]? slots))
        {
            slots = [.. @class.Slots.Where(s => Terms.Means(s, Terms.Names))];
            _slots.Add(@class.Number, slots);
        }

        return slots;
    }
}
