using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes objects as <see cref="SlotTag"/> describes.</summary>
internal sealed class ObjectEncoder
{
    private readonly ApiPlan _plan;
    private readonly DataBuffer _buffer;
    private readonly IReadOnlyDictionary<int, ExcerptPlace> _places;
    private readonly ValueEncoder _values;

    /// <param name="places">Where excerpts were found, by the numbers of their evidence's YAML nodes.</param>
    public ObjectEncoder(ApiPlan plan, DataBuffer buffer, IReadOnlyDictionary<int, ExcerptPlace> places)
    {
        _plan = plan;
        _buffer = buffer;
        _places = places;
        _values = new ValueEncoder(plan, this, buffer);
    }

    public void Write(FactObject @object) => Write(@object, _ => true);

    /// <summary>Writes an object with some of its slots; gives whether it has a value in any of them.</summary>
    public bool Write(FactObject @object, Func<InducedSlot, bool> isWanted)
    {
        ClassPlan @class = _plan.Classes[@object.Class.Number];
        _buffer.Append(@class.Class.Number);
        _buffer.Append(';');
        string? key = @object.Id is { } id ? IdentifierKey.Of(_plan.Model, @object.Class, id) : null;
        if (key is not null)
        {
            WriteText(SlotTag.ComparedIdentifier, key);
        }

        bool hasValues = false;
        foreach ((DataSlot slot, FactValue value) in InOrder(@object, @class))
        {
            bool isImplied = slot.Slot.IsIdentifier && slot.Storage.Form != ValueForm.Any && (value as ScalarValue)?.Text == key;
            if (!isImplied && isWanted(slot.Slot))
            {
                int start = _buffer.Length;
                _values.WriteSlot(slot, value);
                _buffer.Prepend(start, SlotTag.Of(slot.Number));
                hasValues = true;
            }
        }

        if (@class.RecordType == "global::DialogueFacts.Evidence" && _places.TryGetValue(@object.Node, out ExcerptPlace place))
        {
            WritePlace(place);
        }

        return hasValues;
    }

    private static IEnumerable<(DataSlot Slot, FactValue Value)> InOrder(FactObject @object, ClassPlan @class)
    {
        var slots = new List<(DataSlot Slot, FactValue Value)>(@object.Slots.Count);
        bool isOrdered = true;
        foreach (SlotValue slot in @object.Slots)
        {
            DataSlot data = @class.Slots[slot.Slot.Number];
            if (data.Number >= 0)
            {
                isOrdered &= slots.Count == 0 || slots[slots.Count - 1].Slot.Number < data.Number;
                slots.Add((data, slot.Value));
            }
        }

        return isOrdered ? slots : slots.OrderBy(s => s.Slot.Number);
    }

    private void WritePlace(ExcerptPlace place)
    {
        WriteNumber(EvidenceSlots.Match, (int)place.Match);
        if (place.Match != MatchTier.Unchecked)
        {
            WriteNumber(EvidenceSlots.Start, place.Start);
            WriteNumber(EvidenceSlots.End, place.End);
        }
    }

    private void WriteNumber(int slot, int number)
    {
        int start = _buffer.Length;
        _buffer.Append(number);
        _buffer.Prepend(start, SlotTag.Of(slot));
    }

    private void WriteText(int slot, string text)
    {
        int start = _buffer.Length;
        _buffer.Append(text);
        _buffer.Prepend(start, SlotTag.Of(slot));
    }
}
