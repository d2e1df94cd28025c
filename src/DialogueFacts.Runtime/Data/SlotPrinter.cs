using System.Text;
using static System.FormattableString;

namespace DialogueFacts.Data;

/// <summary>Shows objects as text, for <c>ToString</c>. Facts are named and never walked into.</summary>
/// <param name="isPlain">Whether values are shown as sentences have them, not as C# shows records: parts by their slots, facts by their identifiers.</param>
internal readonly struct SlotPrinter(StringBuilder builder, bool isPlain = false)
{
    public void PrintObject(in FactSlots slots)
    {
        if (slots.IsFact)
        {
            builder.Append(isPlain ? "" : slots.Shape.Name + " ").Append(slots.Id());
        }
        else if (isPlain)
        {
            PrintSlots(slots);
        }
        else
        {
            builder.Append(slots.Shape.Name).Append(" { ");
            builder.Append(PrintSlots(slots) ? " }" : "}");
        }
    }

    /// <summary>Gives whether there was anything to show.</summary>
    public bool PrintSlots(in FactSlots slots)
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
                builder.Append(builder.Length > length ? ", " : "").Append(slot.Key).Append(isPlain ? " " : " = ");
                PrintValue(slot, text.At(reader));
            }
        }

        return builder.Length > length;
    }

    /// <summary>All of a slot, or one member of its list.</summary>
    public void PrintValue(SlotShape slot, FactText text, int? index = null)
    {
        if (!slot.IsList)
        {
            Print(slot.Form, slot.Enum, text);
            return;
        }

        var items = new ItemReader(text.Utf8);
        builder.Append(index is null ? "[" : "");
        for (int i = 0; items.Read(); i++)
        {
            if (index is { } only && only != i)
            {
                continue;
            }

            builder.Append(i > 0 && index is null ? ", " : "");
            bool isGrouped = isPlain && index is null && slot.Form == ValueForm.Part;
            builder.Append(isGrouped ? "(" : "");
            Print(slot.Form, slot.Enum, text.At(items));
            builder.Append(isGrouped ? ")" : "");
        }

        builder.Append(index is null ? "]" : "");
    }

    /// <summary>A value whose first character is its form.</summary>
    public void Print(FactText text) => Print(ValueForm.Any, -1, text);

    private void Print(ValueForm form, int @enum, FactText text)
    {
        switch (form)
        {
            case ValueForm.Any:
                Print((ValueForm)text.Utf8[0], -1, text.From(1));
                break;
            case ValueForm.Enum:
                (int number, int value) = AnyValue.ReadEnumNumbers(text.Utf8, @enum);
                builder.Append(text.Table.Texts(number).Text(value));
                break;
            case ValueForm.Match:
                PrintPlace(ExcerptPlace.Read(text.Utf8));
                break;
            case ValueForm.Paths:
                builder.Append('[').Append(string.Join(", ", PathList.Read(text))).Append(']');
                break;
            case ValueForm.Part:
                PrintObject(FactSlots.Open(text, -1));
                break;
            case ValueForm.List:
                PrintValue(AnyList, text);
                break;
            case ValueForm.Mapping:
                PrintMapping(text);
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
    private void PrintPlace(ExcerptPlace place)
    {
        builder.Append(place.Match.ToText());
        if (place.Start is { } start)
        {
            builder.Append(Invariant($", start = {start}, end = {place.End}"));
        }
    }

    private void PrintMapping(FactText text)
    {
        builder.Append('{');
        var items = new ItemReader(text.Utf8);
        for (int i = 0; items.Read(); i++)
        {
            builder.Append(i > 0 ? ", " : " ").Append(Decode.Text(items.Value)).Append(" = ");
            items.Read();
            Print(ValueForm.Any, -1, text.At(items));
        }

        builder.Append(" }");
    }

    private static readonly SlotShape AnyList = new(0, "", ValueForm.Any, isList: true);
}
