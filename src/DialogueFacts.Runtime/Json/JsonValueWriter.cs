#if NET8_0_OR_GREATER
using System.Text.Json;
using DialogueFacts.Data;

namespace DialogueFacts.Json;

/// <summary>Writes values, most of them straight from their text.</summary>
internal static class JsonValueWriter
{
    /// <param name="enum">The number of the enum if <paramref name="form"/> is one; -1 if the text says it.</param>
    public static void Write(Utf8JsonWriter writer, ValueForm form, int @enum, FactText text)
    {
        switch (form)
        {
            case ValueForm.Any:
                Write(writer, (ValueForm)text.Utf8[0], -1, text.From(1));
                break;
            case ValueForm.Integer:
                writer.WriteNumberValue(Decode.Integer(text.Utf8));
                break;
            case ValueForm.Double:
                WriteDouble(writer, Decode.Double(text.Utf8));
                break;
            case ValueForm.Decimal:
                writer.WriteNumberValue(Decode.Decimal(text.Utf8));
                break;
            case ValueForm.Boolean:
                writer.WriteBooleanValue(Decode.Boolean(text.Utf8));
                break;
            case ValueForm.Enum:
                (int number, int value) = AnyValue.ReadEnumNumbers(text.Utf8, @enum);
                writer.WriteStringValue(text.Table.Texts(number).Text(value));
                break;
            case ValueForm.Match:
                WritePlace(writer, ExcerptPlace.Read(text.Utf8));
                break;
            case ValueForm.Paths:
                WritePaths(writer, text);
                break;
            case ValueForm.Fact:
                WriteReference(writer, text);
                break;
            case ValueForm.Part:
                JsonObjectWriter.WriteWithin(writer, FactSlots.Open(text, -1));
                break;
            case ValueForm.List:
                WriteList(writer, text);
                break;
            case ValueForm.Mapping:
                WriteMapping(writer, text);
                break;
            case ValueForm.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(text.Utf8);
                break;
        }
    }

    /// <summary>JSON has no numbers for not-a-number and the infinities; these are the texts that <c>JsonNumberHandling</c> allows for them.</summary>
    private static void WriteDouble(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(double.IsNaN(value) ? "NaN"u8 : value > 0 ? "Infinity"u8 : "-Infinity"u8);
        }
    }

    /// <summary>The slot's value, and behind it the two slots that say where.</summary>
    private static void WritePlace(Utf8JsonWriter writer, ExcerptPlace place)
    {
        writer.WriteStringValue(place.Match.ToText());
        if (place.Start is { } start && place.End is { } end)
        {
            writer.WriteNumber("start"u8, start);
            writer.WriteNumber("end"u8, end);
        }
    }

    private static void WritePaths(Utf8JsonWriter writer, FactText text)
    {
        writer.WriteStartArray();
        foreach (string path in PathList.Read(text))
        {
            writer.WriteStringValue(path);
        }

        writer.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter writer, FactText text)
    {
        if (text.Table.TryOpen(text.Utf8, out FactSlots fact))
        {
            JsonObjectWriter.WriteWithin(writer, fact);
        }
        else
        {
            writer.WriteStringValue(text.Utf8);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, FactText text)
    {
        writer.WriteStartArray();
        var items = new ItemReader(text.Utf8);
        while (items.Read())
        {
            Write(writer, ValueForm.Any, -1, text.At(items));
        }

        writer.WriteEndArray();
    }

    private static void WriteMapping(Utf8JsonWriter writer, FactText text)
    {
        writer.WriteStartObject();
        var items = new ItemReader(text.Utf8);
        while (items.Read())
        {
            writer.WritePropertyName(items.Value);
            items.Read();
            Write(writer, ValueForm.Any, -1, text.At(items));
        }

        writer.WriteEndObject();
    }
}
#endif
