using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The value of a slot, as a record keeps it once it was read.</summary>
/// <remarks>
/// Made for generated code; not meant to be called by hand. That it was read is written last: who sees that sees the value too. Threads
/// that read a slot at once write the same.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct SlotValue<T>
    where T : struct
{
    private const byte Absent = 1;
    private const byte Present = 2;

    private T _value;
    private byte _state;

    internal SlotValue(T? value)
    {
        _value = value.GetValueOrDefault();
        _state = value.HasValue ? Present : Absent;
    }

    /// <summary>Whether anything is kept here yet.</summary>
    public bool IsRead => Volatile.Read(ref _state) != 0;

    /// <summary>The value, or null if the slot has none.</summary>
    public readonly T? Optional => _state == Present ? _value : null;

    /// <summary>The value of a slot that the model requires.</summary>
    public readonly T Required => _value;

    /// <summary>Keeps what was read, and gives it.</summary>
    public SlotValue<T> Keep(SlotValue<T> read)
    {
        _value = read._value;
        Volatile.Write(ref _state, read._state);
        return read;
    }
}
