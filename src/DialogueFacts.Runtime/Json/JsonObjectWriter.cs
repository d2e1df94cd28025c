#if NET8_0_OR_GREATER
using System.Text.Json;
using DialogueFacts.Data;

namespace DialogueFacts.Json;

/// <summary>Writes records of compiled facts as JSON objects, or as the identifiers of facts.</summary>
internal static class JsonObjectWriter
{
    public static void Write(Utf8JsonWriter writer, object value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteObject(writer, SlotsOf(value));
    }

    public static void WriteAsPropertyName(Utf8JsonWriter writer, object value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        FactSlots slots = SlotsOf(value);
        writer.WritePropertyName(slots.IsFact ? slots.WrittenIdentifier : throw new NotSupportedException("Parts of facts have no identifier that could be a property's name."));
    }

    /// <summary>An object within another one: facts are named, parts walked into.</summary>
    public static void WriteWithin(Utf8JsonWriter writer, in FactSlots slots)
    {
        if (slots.IsFact)
        {
            WriteIdentifier(writer, slots);
        }
        else
        {
            WriteObject(writer, slots);
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, in FactSlots slots)
    {
        writer.WriteStartObject();
        ClassShape shape = slots.Shape; // Asked for once: the shapes that two threads make at first are equal and not the same.
        SlotShape? identifier = slots.IsFact ? shape.Identifier : null;
        if (identifier is not null)
        {
            writer.WritePropertyName(identifier.Key);
            WriteIdentifier(writer, slots);
        }

        foreach (SlotShape? slot in shape.Slots)
        {
            if (slot is not null && slot != identifier)
            {
                WriteSlot(writer, slots, slot);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteSlot(Utf8JsonWriter writer, in FactSlots slots, SlotShape slot)
    {
        bool isWritten = slots.TryFind(slot.Number, out FactText text);
        IReadOnlyList<object> added = slots.Added(slot);
        if (!isWritten && added.Count == 0)
        {
            return;
        }

        writer.WritePropertyName(slot.Key);
        if (slot.IsList)
        {
            writer.WriteStartArray();
            var items = new ItemReader(text.Utf8);
            while (items.Read())
            {
                JsonValueWriter.Write(writer, slot.Form, slot.Enum, text.At(items));
            }

            foreach (object fact in added)
            {
                WriteWithin(writer, SlotsOf(fact));
            }

            writer.WriteEndArray();
        }
        else if (isWritten)
        {
            JsonValueWriter.Write(writer, slot.Form, slot.Enum, text);
        }
        else
        {
            WriteWithin(writer, SlotsOf(added[0]));
        }
    }

    private static void WriteIdentifier(Utf8JsonWriter writer, in FactSlots slots)
    {
        if (slots.Shape.Identifier?.Form == ValueForm.Integer)
        {
            writer.WriteNumberValue(Decode.Integer(slots.WrittenIdentifier));
        }
        else
        {
            writer.WriteStringValue(slots.WrittenIdentifier);
        }
    }

    private static FactSlots SlotsOf(object value) => value is ICompiledObject compiled
        ? compiled.Slots
        : throw new NotSupportedException($"{value?.GetType().Name} is no record of compiled facts.");
}
#endif
