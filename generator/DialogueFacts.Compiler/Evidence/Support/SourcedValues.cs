using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Finds the values of an object that evidence is asked for.</summary>
internal sealed class SourcedValues
{
    private readonly EvidenceVocabulary _vocabulary;
    private readonly Reasons _fromElsewhere;
    private readonly List<SourcedValue> _values = [];

    private SourcedValues(EvidenceVocabulary vocabulary, Reasons fromElsewhere)
    {
        _vocabulary = vocabulary;
        _fromElsewhere = fromElsewhere;
    }

    /// <summary>Those of the object, and of its parts that carry no evidence of their own; those that do are looked at by themselves.</summary>
    public static IReadOnlyList<SourcedValue> Of(FactObject owner, SourcedSlots sourced, EvidenceVocabulary vocabulary)
    {
        var values = new SourcedValues(vocabulary, Reasons.Of(owner, sourced.FromElsewhere));
        values.AddSlots(owner.Slots.Where(s => !sourced.IsOwn(s.Slot)), "");
        return values._values;
    }

    private void AddSlots(IEnumerable<SlotValue> slots, string prefix)
    {
        foreach (SlotValue slot in slots)
        {
            if (!Exemptions.IsExempt(slot))
            {
                Add(slot.Value, prefix + slot.Slot.Key);
            }
        }
    }

    private void Add(FactValue value, string path)
    {
        switch (value)
        {
            case ListValue list:
                foreach (FactValue item in list.Items)
                {
                    Add(item, path);
                }

                break;
            case ObjectValue { Object: { Id: null } part }:
                if (_vocabulary.Sourced(part.Class) is null)
                {
                    AddSlots(part.Slots, path + ".");
                }

                break;
            default:
                _values.Add(new SourcedValue(value, path, _fromElsewhere.Cover(path)));
                break;
        }
    }
}
