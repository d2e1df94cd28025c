using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>The value of a slot once it was read. An object, so that it is published in one write, whatever the size of the value.</summary>
/// <remarks>Made for generated code; not meant to be called by hand.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SlotValue<T>
    where T : struct
{
    internal static readonly SlotValue<T> Absent = new(null);

    internal SlotValue(T? value) => Optional = value;

    /// <summary>The value, or null if the slot has none.</summary>
    public T? Optional { get; }

    /// <summary>The value of a slot that the model requires.</summary>
    public T Required => Optional.GetValueOrDefault();
}
