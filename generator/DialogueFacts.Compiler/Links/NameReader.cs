using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>Finds the names of a file's facts; some have none.</summary>
internal static class NameReader
{
    public static EquatableArray<FactNames> Read(FactFile file)
    {
        var names = new List<FactNames>();
        foreach (FactObject fact in file.Facts)
        {
            if (fact.Id is { } id)
            {
                names.Add(new FactNames(IdentifierKey.Of(file.Model, fact.Class, id), Read(fact)));
            }
        }

        return names.ToEquatableArray();
    }

    private static EquatableArray<string> Read(FactObject fact)
    {
        var names = new List<string>();
        foreach (SlotValue slot in fact.Slots)
        {
            if (slot.Value is ScalarValue or ListValue && Terms.Means(slot.Slot, Terms.Names))
            {
                names.AddRange(slot.Value is ListValue list ? list.Items.OfType<ScalarValue>().Select(i => i.Text) : [((ScalarValue)slot.Value).Text]);
            }
        }

        return names.ToEquatableArray();
    }
}
