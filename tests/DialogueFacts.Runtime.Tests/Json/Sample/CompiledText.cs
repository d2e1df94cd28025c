using DialogueFacts.Data;

namespace DialogueFacts.Runtime.Tests.Json.Sample;

/// <summary>Writes compiled text as the generator does.</summary>
internal static class CompiledText
{
    public static string Object(int @class, params (int Slot, string Value)[] slots) =>
        PackedNumber.Of(@class) + string.Concat(slots.Select(s => SlotTag.Of(s.Slot) + Sized(s.Value)));

    public static string Items(params string[] items) => string.Concat(items.Select(Sized));

    public static string Sized(string text) => PackedNumber.Of(System.Text.Encoding.UTF8.GetByteCount(text)) + text;

    public static string Number(int value, int width)
    {
        string digits = "";
        for (int i = 0; i < width; i++)
        {
            digits = Digits.Of((value >> (6 * i)) & 63) + digits;
        }

        return digits;
    }
}
