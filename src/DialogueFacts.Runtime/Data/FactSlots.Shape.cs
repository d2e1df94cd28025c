using System.Collections.ObjectModel;
using System.Text;

namespace DialogueFacts.Data;

public readonly partial struct FactSlots
{
    internal ClassShape Shape => Table.Shape(ClassNumber);

    /// <summary>A fact's identifier, as the data write it.</summary>
    public string Id(int slot) => String(slot) ?? Decode.Text(Identifier);

    /// <summary>A fact's identifier, if it is of a type that is a struct.</summary>
    public SlotValue<T> ValueOfId<T>(int slot, SlotDecoder<T> decode)
        where T : struct => Has(slot) ? Value(slot, decode) : Value(SlotTag.ComparedIdentifier, decode);

    /// <summary>A fact's identifier, if it is of a type that is a class.</summary>
    public T? ObjectOfId<T>(int slot, SlotDecoder<T> decode)
        where T : class => Object(slot, decode) ?? Object(SlotTag.ComparedIdentifier, decode);

    internal string Id() => Decode.Text(WrittenIdentifier);

    /// <summary>A fact's identifier, as the data write it.</summary>
    internal ReadOnlySpan<byte> WrittenIdentifier =>
        Shape.Identifier is { } slot && TryFind(slot.Number, out ReadOnlySpan<byte> utf8) ? utf8 : Identifier;

    /// <summary>Whether that is the fact's identifier, as written or as compared.</summary>
    internal bool IsIdentifiedBy(ReadOnlySpan<byte> identifier) => Identifier.SequenceEqual(identifier) || WrittenIdentifier.SequenceEqual(identifier);

    /// <summary>What a record's <c>ToString</c> gives: a fact is named, a part shows its slots.</summary>
    public string Describe()
    {
        var builder = new StringBuilder();
        new SlotPrinter(builder).PrintObject(this);
        return builder.ToString();
    }

    /// <summary>What a record's <c>PrintMembers</c> appends: a fact's identifier, a part's slots.</summary>
    public bool Print(StringBuilder builder) => new SlotPrinter(builder).PrintSlots(this);

    /// <summary>A slot's value by its name, in the type of its property; null if there is no value or no such slot.</summary>
    internal object? Find(string key) => ToDictionary().TryGetValue(key, out object? value) ? value : null;

    /// <summary>A slot's value, or one member of its list, as a line of text; null if there is no value or no such slot.</summary>
    internal string? Show(string key, int? index = null)
    {
        FactText text = Text;
        var reader = new SlotReader(text.Utf8);
        while (reader.Read())
        {
            if (Shape[reader.Slot] is { } slot && string.Equals(slot.Key, key, StringComparison.Ordinal))
            {
                var builder = new StringBuilder();
                new SlotPrinter(builder, isPlain: true).PrintValue(slot, text.At(reader), index);
                return builder.ToString();
            }
        }

        return null;
    }

    /// <summary>What a slot that holds a mapping, or a part, has under a key, as a line of text; null if it has nothing there.</summary>
    internal string? ShowWithin(int slot, string key)
    {
        if (!TryFind(slot, out FactText text))
        {
            return null;
        }

        if ((ValueForm)text.Utf8[0] == ValueForm.Part)
        {
            return Open(text.From(1), -1).Show(key);
        }

        var items = new ItemReader(text.From(1).Utf8);
        while (items.Read())
        {
            bool isMeant = string.Equals(Decode.Text(items.Value), key, StringComparison.Ordinal);
            items.Read();
            if (isMeant)
            {
                var builder = new StringBuilder();
                new SlotPrinter(builder, isPlain: true).Print(text.From(1).At(items));
                return builder.ToString();
            }
        }

        return null;
    }

    /// <summary>All values by the names of their slots.</summary>
    internal IReadOnlyDictionary<string, object?> ToDictionary()
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        FactText text = Text;
        var reader = new SlotReader(text.Utf8);
        while (reader.Read())
        {
            if (Shape[reader.Slot] is { } slot)
            {
                values[slot.Key] = slot.Read(text.At(reader));
            }
        }

        return new ReadOnlyDictionary<string, object?>(values);
    }
}
