using System.Collections.ObjectModel;

namespace DialogueFacts.Data;

/// <summary>Decodes values that say themselves of which form they are, and those of which a <see cref="SlotShape"/> says it.</summary>
internal static class AnyValue
{
    /// <summary>A value whose first character is its form.</summary>
    public static object? Read(FactText text) => Read(text.From(1), (ValueForm)text.Utf8[0], -1);

    /// <summary>A value of a form.</summary>
    /// <param name="enum">The number of the enum if <paramref name="form"/> is one; -1 if the text says it.</param>
    public static object? Read(FactText text, ValueForm form, int @enum) => form switch
    {
        ValueForm.Any => Read(text),
        ValueForm.Text => Decode.Text(text.Utf8),
        ValueForm.Integer => Decode.Integer(text.Utf8),
        ValueForm.Double => Decode.Double(text.Utf8),
        ValueForm.Decimal => Decode.Decimal(text.Utf8),
        ValueForm.Boolean => Decode.Boolean(text.Utf8),
        ValueForm.Date => text.Table.BoxDate(Decode.Date(text.Utf8)),
        ValueForm.DateTime => Decode.DateTimeOffset(text.Utf8),
        ValueForm.Time => text.Table.BoxTime(Decode.Time(text.Utf8)),
        ValueForm.Edtf => Decode.Edtf(text.Utf8),
        ValueForm.Uri => Decode.Uri(text.Utf8),
        ValueForm.Enum => ReadEnum(text, @enum),
        ValueForm.Match => ExcerptPlace.Read(text.Utf8).Match,
        ValueForm.Paths => PathList.Read(text),
        ValueForm.Fact => text.Table.FindFact(text.Utf8),
        ValueForm.Part => text.Table.CreatePart(text),
        ValueForm.List => ReadList(text),
        ValueForm.Mapping => ReadMapping(text),
        _ => null,
    };

    /// <summary>The enum and the number of a permissible value; with a negative <paramref name="enum"/> the text says which enum.</summary>
    public static (int Enum, int Value) ReadEnumNumbers(ReadOnlySpan<byte> utf8, int @enum)
    {
        if (@enum >= 0)
        {
            return (@enum, Decode.Number(utf8));
        }

        int dot = utf8.IndexOf((byte)'.');
        return (Decode.Number(utf8.Slice(0, dot)), Decode.Number(utf8.Slice(dot + 1)));
    }

    private static object? ReadEnum(FactText text, int @enum)
    {
        (int number, int value) = ReadEnumNumbers(text.Utf8, @enum);
        return text.Table.BoxEnum(number, value);
    }

    private static ReadOnlyCollection<object?> ReadList(FactText text)
    {
        var items = new ItemReader(text.Utf8);
        var values = new object?[items.Count()];
        for (int i = 0; items.Read(); i++)
        {
            values[i] = Read(text.At(items));
        }

        return FactList<object?>.Of(values);
    }

    private static ReadOnlyDictionary<string, object?> ReadMapping(FactText text)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var items = new ItemReader(text.Utf8);
        while (items.Read())
        {
            string key = Decode.Text(items.Value);
            items.Read();
            values[key] = Read(text.At(items));
        }

        return new ReadOnlyDictionary<string, object?>(values);
    }
}
