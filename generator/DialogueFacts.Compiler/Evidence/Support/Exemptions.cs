using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>Values that need no evidence.</summary>
internal static class Exemptions
{
    private const string Curatorial = "curatorial";

    /// <summary>
    /// Names within the facts, what follows from other values, and what speaks of the curation rather than of the world; and values of which
    /// the model fails to say what they are.
    /// </summary>
    public static bool IsExempt(SlotValue slot) =>
        IsExempt(slot.Slot) || slot.Value is ScalarValue { IsDerived: true } or EnumValue { IsDerived: true };

    private static bool IsExempt(InducedSlot slot) =>
        slot.IsIdentifier || slot.IsKey || slot.DesignatesType || slot.IsComputed || slot.Range is SlotRange.Any { IsUnknown: true } || IsCuratorial(slot);

    private static bool IsCuratorial(InducedSlot slot)
    {
        foreach (string subset in slot.Subsets)
        {
            if (subset == Curatorial)
            {
                return true;
            }
        }

        return false;
    }
}
