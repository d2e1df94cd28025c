using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>An object's slots, still as text: what every record of compiled facts holds, and decodes from.</summary>
/// <remarks>
/// Made for generated code; not meant to be called by hand. Safe from any thread. Decoding the same slot twice gives equal values, and
/// the very same object where it is a fact.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct FactSlots
{
    private FactSlots(FactText text, int number, int @class)
    {
        Text = text;
        FactNumber = number;
        ClassNumber = @class;
    }

    /// <summary>The fact set that the object belongs to.</summary>
    public FactTable Table => Text.Table;

    /// <summary>The fact's number in <see cref="Table"/>; -1 for a part.</summary>
    public int FactNumber { get; }

    /// <summary>The number of the object's class.</summary>
    public int ClassNumber { get; }

    internal FactText Text { get; }

    /// <summary>Whether the slot has a value.</summary>
    public bool Has(int slot) => TryFind(slot, out ReadOnlySpan<byte> _);

    /// <summary>A value that is a struct.</summary>
    public SlotValue<T> Value<T>(int slot, SlotDecoder<T> decode)
        where T : struct => TryFind(slot, out ReadOnlySpan<byte> utf8) ? new SlotValue<T>(decode(utf8)) : new SlotValue<T>(null);

    /// <summary>A value that is an object, or null.</summary>
    public T? Object<T>(int slot, SlotDecoder<T> decode)
        where T : class => TryFind(slot, out ReadOnlySpan<byte> utf8) ? decode(utf8) : null;

    /// <summary>A text, or null.</summary>
    public string? String(int slot) => TryFind(slot, out ReadOnlySpan<byte> utf8) ? Decode.Text(utf8) : null;

    /// <summary>The fact that the slot refers to; null if it refers to none, or to one outside of this fact set.</summary>
    public T? Fact<T>(int slot)
        where T : class => TryFind(slot, out ReadOnlySpan<byte> utf8) ? Table.FindFact(utf8) as T : null;

    /// <summary>The part in the slot, or null.</summary>
    public T? Part<T>(int slot)
        where T : class => TryFind(slot, out FactText text) ? Table.CreatePart(text) as T : null;

    /// <summary>The value of a slot that takes values of several forms, or null.</summary>
    public T? Any<T>(int slot)
        where T : class => TryFind(slot, out FactText text) ? AnyValue.Read(text) as T : null;

    /// <summary>The value of a slot that takes values of several forms, if it is of this type.</summary>
    public SlotValue<T> AnyStruct<T>(int slot)
        where T : struct => TryFind(slot, out FactText text) && AnyValue.Read(text) is T value ? new SlotValue<T>(value) : new SlotValue<T>(null);

    /// <summary>The object that a text is: the number of its class, and its slots.</summary>
    internal static FactSlots Open(FactText text, int number)
    {
        int at = 0;
        int @class = PackedNumber.Read(text.Utf8, ref at);
        return new FactSlots(text.From(at), number, @class);
    }

    internal bool TryFind(int slot, out FactText value)
    {
        FactText text = Text;
        var reader = new SlotReader(text.Utf8);
        bool isFound = reader.ReadTo(slot);
        value = isFound ? text.At(reader) : default;
        return isFound;
    }

    private bool TryFind(int slot, out ReadOnlySpan<byte> value)
    {
        var reader = new SlotReader(Text.Utf8);
        bool isFound = reader.ReadTo(slot);
        value = isFound ? reader.Value : default;
        return isFound;
    }
}
