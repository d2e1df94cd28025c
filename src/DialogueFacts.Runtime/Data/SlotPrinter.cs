using System.Text;
using static System.FormattableString;

namespace DialogueFacts.Data;

/// <summary>Shows objects as text, for <c>ToString</c>. Facts are named and never walked into.</summary>
internal static class SlotPrinter
{
    public static void PrintObject(StringBuilder builder, in FactSlots slots)
    {
        builder.Append(slots.Shape.Name).Append(' ');
        if (slots.IsFact)
        {
            builder.Append(slots.Id());
            return;
        }

        builder.Append("{ ");
        if (PrintSlots(builder, slots))
        {
            builder.Append(' ');
        }

        builder.Append('}');
    }

    /// <summary>Gives whether there was anything to show.</summary>
    public static bool PrintSlots(StringBuilder builder, in FactSlots slots)
    {
        int length = builder.Length;
        ClassShape shape = slots.Shape;
        if (slots.IsFact)
        {
            builder.Append(shape.Identifier?.Key ?? "id").Append(" = ").Append(slots.Id());
            return true;
        }

        FactText text = slots.Text;
        var reader = new SlotReader(text.Utf8);
        while (reader.Read())
        {
            if (shape[reader.Slot] is { IsSourcing: false } slot)
            {
                builder.Append(builder.Length > length ? ", " : "").Append(slot.Key).Append(" = ");
                PrintValue(builder, slot, text.At(reader));
            }
        }

        return builder.Length > length;
    }

    private static void PrintValue(StringBuilder builder, SlotShape slot, FactText text)
    {
        if (!slot.IsList)
        {
            Print(builder, slot.Form, slot.Enum, text);
            return;
        }

        builder.Append('[');
        var items = new ItemReader(text.Utf8);
        for (int i = 0; items.Read(); i++)
        {
            builder.Append(i > 0 ? ", " : "");
            Print(builder, slot.Form, slot.Enum, text.At(items));
        }

        builder.Append(']');
    }

    private static void Print(StringBuilder builder, ValueForm form, int @enum, FactText text)
    {
        switch (form)
        {
            case ValueForm.Any:
                Print(builder, (ValueForm)text.Utf8[0], -1, text.From(1));
                break;
            case ValueForm.Enum:
                (int number, int value) = AnyValue.ReadEnumNumbers(text.Utf8, @enum);
                builder.Append(text.Table.Texts(number).Text(value));
                break;
            case ValueForm.Match:
                PrintPlace(builder, ExcerptPlace.Read(text.Utf8));
                break;
            case ValueForm.Paths:
                builder.Append('[').Append(string.Join(", ", PathList.Read(text.Utf8, text.Table))).Append(']');
                break;
            case ValueForm.Part:
                PrintObject(builder, FactSlots.Open(text, -1));
                break;
            case ValueForm.List:
                PrintValue(builder, AnyList, text);
                break;
            case ValueForm.Mapping:
                PrintMapping(builder, text);
                break;
            case ValueForm.Null:
                builder.Append("null");
                break;
            default:
                builder.Append(Decode.Text(text.Utf8));
                break;
        }
    }

    /// <summary>As the slots that it is to whoever reads it.</summary>
    private static void PrintPlace(StringBuilder builder, ExcerptPlace place)
    {
        builder.Append(place.Match.ToText());
        if (place.Start is { } start)
        {
            builder.Append(Invariant($", start = {start}, end = {place.End}"));
        }
    }

    private static void PrintMapping(StringBuilder builder, FactText text)
    {
        builder.Append('{');
        var items = new ItemReader(text.Utf8);
        for (int i = 0; items.Read(); i++)
        {
            builder.Append(i > 0 ? ", " : " ").Append(Decode.Text(items.Value)).Append(" = ");
            items.Read();
            Print(builder, ValueForm.Any, -1, text.At(items));
        }

        builder.Append(" }");
    }

    private static readonly SlotShape AnyList = new(0, "", ValueForm.Any, isList: true);
}
