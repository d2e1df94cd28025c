using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>
/// How compiled facts are written. An object is the number of its class and its slots in the order of their numbers; slots without a
/// value are left out. A slot is its tag (its number and one), the length of its value in bytes, and the value. A list is its items one
/// after the other, each with its length before it. All these numbers are <see cref="PackedNumber"/>s. So nothing has to be escaped, and
/// everything can be skipped unread.
/// </summary>
/// <remarks>
/// Made for generated code; not meant to be called by hand. Tag 0 is a fact's identifier as it is compared; the slot of the identifier
/// itself is left out where it is written as it is compared.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SlotTag
{
    /// <summary>The number under which a fact's identifier is written as it is compared.</summary>
    public const int ComparedIdentifier = -1;

    /// <summary>The number of a slot that a class does not have.</summary>
    public const int None = -2;

    /// <summary>The tag of a slot.</summary>
    public static string Of(int slot) => PackedNumber.Of(slot + 1);
}
