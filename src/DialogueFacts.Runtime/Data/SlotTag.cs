using System.ComponentModel;

namespace DialogueFacts.Data;

/// <summary>
/// How compiled facts are written. An object is the number of its class, <c>;</c> and its slots in the order of their numbers; slots
/// without a value are left out. A slot is its tag (a number in base 26, <c>a</c> to <c>z</c>), the length of its value in bytes, <c>:</c> and the
/// value. A list is its items one after the other, each with its length and <c>:</c> before it. So nothing has to be escaped and
/// everything can be skipped unread.
/// </summary>
/// <remarks>
/// Made for generated code; not meant to be called by hand. Tag <c>a</c> is a fact's identifier as it is compared; slot 0 has tag <c>b</c>, and
/// so on. The slot of the identifier itself is left out where it is written as it is compared.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SlotTag
{
    /// <summary>The number under which a fact's identifier is written as it is compared.</summary>
    public const int ComparedIdentifier = -1;

    /// <summary>The number of a slot that a class does not have.</summary>
    public const int None = -2;

    /// <summary>The tag of a slot.</summary>
    public static string Of(int slot)
    {
        int number = slot + 1;
        string tag = "";
        do
        {
            tag = (char)('a' + number % 26) + tag;
            number /= 26;
        }
        while (number > 0);
        return tag;
    }
}
