using System.Globalization;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Links;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Naming;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Data;

namespace DialogueFacts.Generator.Emit.Encoding;

/// <summary>Writes objects as <see cref="SlotTag"/> describes.</summary>
internal sealed class ObjectEncoder
{
    private readonly ApiPlan _plan;
    private readonly DataBuffer _buffer;
    private readonly Dictionary<int, EvidenceMatch> _matches = [];
    private readonly ValueEncoder _values;

    /// <param name="matches">How the excerpts of the objects were found.</param>
    public ObjectEncoder(ApiPlan plan, DataBuffer buffer, EquatableArray<EvidenceMatch> matches)
    {
        _plan = plan;
        _buffer = buffer;
        foreach (EvidenceMatch match in matches)
        {
            _matches[match.Node] = match;
        }

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

        if (_matches.TryGetValue(@object.Node, out EvidenceMatch? match) && RuntimeTypes.IsEvidence(@object.Class))
        {
            WriteMatch(match);
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

    private void WriteMatch(EvidenceMatch match)
    {
        WriteText(EvidenceSlots.Match, Number((int)match.Tier));
        if (match is { Start: { } start, End: { } end })
        {
            WriteText(EvidenceSlots.Start, Number(start));
            WriteText(EvidenceSlots.End, Number(end));
            WriteText(EvidenceSlots.TextBefore, match.Prefix ?? "");
            WriteText(EvidenceSlots.TextAfter, match.Suffix ?? "");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void WriteText(int slot, string text)
    {
        int start = _buffer.Length;
        _buffer.Append(text);
        _buffer.Prepend(start, SlotTag.Of(slot));
    }
}
