using DialogueFacts.Compiler.Evidence.Statements;
using DialogueFacts.Compiler.Evidence.Vocabulary;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Finds the values of an object that evidence is asked for.</summary>
internal sealed class SourcedValues
{
    private readonly FactFile _file;
    private readonly NameTable _names;
    private readonly FactObject _owner;
    private readonly EvidenceVocabulary _vocabulary;
    private readonly Reasons _fromElsewhere;
    private readonly List<SourcedValue> _values = [];

    private SourcedValues(FactFile file, NameTable names, FactObject owner, EvidenceVocabulary vocabulary, Reasons fromElsewhere)
    {
        _file = file;
        _names = names;
        _owner = owner;
        _vocabulary = vocabulary;
        _fromElsewhere = fromElsewhere;
    }

    /// <summary>Those of the object, and of its parts that carry no evidence of their own; those that do are looked at by themselves.</summary>
    public static IReadOnlyList<SourcedValue> Of(FactFile file, NameTable names, FactObject owner, SourcedSlots sourced, EvidenceVocabulary vocabulary)
    {
        var values = new SourcedValues(file, names, owner, vocabulary, Reasons.Of(owner, sourced.FromElsewhere));
        values.AddSlots(owner.Slots.Where(s => !sourced.IsOwn(s.Slot)), "", isUnclear: false);
        return values._values;
    }

    private InverseEnd? End(FactValue value, InducedSlot slot) =>
        _owner.Id is { } id && _vocabulary.InverseOf(_owner.Class, slot) is { } inverse && _names.KeyOf(_file.Model, value) is { } target
            ? new InverseEnd(IdentifierKey.Of(_file.Model, _owner.Class, id), slot.Name, target, inverse)
            : null;

    private void AddSlots(IEnumerable<SlotValue> slots, string prefix, bool isUnclear)
    {
        foreach (SlotValue slot in slots)
        {
            if (!Exemptions.IsExempt(slot))
            {
                Add(slot.Value, prefix + slot.Slot.Key, prefix.Length == 0 ? slot.Slot : null, isUnclear);
            }
        }
    }

    /// <param name="own">The slot, if it is one of the owner itself.</param>
    private void Add(FactValue value, string path, InducedSlot? own, bool isUnclear)
    {
        switch (value)
        {
            case ListValue list:
                foreach (FactValue item in list.Items)
                {
                    Add(item, path, own, isUnclear || (item is ObjectValue { Object: { Id: null } member } && _file.IsFlawed(member)));
                }

                break;
            case ObjectValue { Object: { Id: null } part }:
                if (_vocabulary.Sourced(part.Class) is null)
                {
                    AddSlots(part.Slots, path + ".", isUnclear);
                }

                break;
            default:
                _values.Add(new SourcedValue(value, path, _fromElsewhere.Cover(path))
                {
                    End = own is null ? null : End(value, own),
                    IsUnclear = isUnclear,
                });
                break;
        }
    }
}
