using System.Collections;
using System.Collections.ObjectModel;

namespace DialogueFacts.Data;

public readonly partial struct FactSlots
{
    /// <summary>The values of a multivalued slot.</summary>
    public IReadOnlyList<T> Values<T>(int slot, SlotDecoder<T> decode)
    {
        if (!TryFind(slot, out ReadOnlySpan<byte> utf8))
        {
            return FactList<T>.Empty;
        }

        var items = new ItemReader(utf8);
        var values = new T[items.Count()];
        for (int i = 0; items.Read(); i++)
        {
            values[i] = decode(items.Value);
        }

        return FactList<T>.Of(values);
    }

    /// <summary>The paths in a slot that holds a <see cref="PathList"/>; null if it has no value.</summary>
    internal IReadOnlyList<string>? Paths(int slot) =>
        TryFind(slot, out FactText text) ? PathList.Read(text) : null;

    /// <summary>The facts that a multivalued slot refers to, without those outside of this fact set.</summary>
    public IReadOnlyList<T> Facts<T>(int slot)
        where T : class
    {
        if (!TryFind(slot, out ReadOnlySpan<byte> utf8))
        {
            return FactList<T>.Empty;
        }

        FactTable table = Table;
        var items = new ItemReader(utf8);
        var facts = new T[items.Count()];
        int count = 0;
        while (items.Read())
        {
            if (table.FindFact(items.Value) is T fact)
            {
                facts[count++] = fact;
            }
        }

        Array.Resize(ref facts, count);
        return FactList<T>.Of(facts);
    }

    /// <summary>The parts in a multivalued slot.</summary>
    public IReadOnlyList<T> Parts<T>(int slot)
        where T : class => List<T>(slot, static text => text.Table.CreatePart(text));

    /// <summary>The values of a multivalued slot that takes values of several forms, as far as they are of one type.</summary>
    public IReadOnlyList<T> Anys<T>(int slot) => List<T>(slot, static text => AnyValue.Read(text));

    /// <summary>The same where the slot is not multivalued in every class that has it.</summary>
    public IReadOnlyList<T> AnyItems<T>(int slot) => TryFind(slot, out FactText text)
        ? AnyValue.Read(text) is var value && value is IReadOnlyList<object?> items ? Narrow<T>(items) : Narrow<T>(new[] { value })
        : FactList<T>.Empty;

    /// <summary>The items of a list that are of one type.</summary>
    public static IReadOnlyList<T> Narrow<T>(IEnumerable items) => FactList<T>.Of([.. items.OfType<T>()]);

    private ReadOnlyCollection<T> List<T>(int slot, Func<FactText, object?> read)
    {
        if (!TryFind(slot, out FactText text))
        {
            return FactList<T>.Empty;
        }

        var items = new ItemReader(text.Utf8);
        var values = new T[items.Count()];
        int count = 0;
        while (items.Read())
        {
            if (read(text.At(items)) is T value)
            {
                values[count++] = value;
            }
        }

        Array.Resize(ref values, count);
        return FactList<T>.Of(values);
    }
}
