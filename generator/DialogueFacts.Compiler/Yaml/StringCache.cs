namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// Lets equal short texts of one file share one string: keys, enum values, references. It remembers one text per slot and forgets it
/// when another lands there, so its size is fixed and a look-up costs next to nothing on texts that never come again.
/// </summary>
internal sealed class StringCache
{
    private const int Slots = 4096;
    private const int LongestKept = 48;

    private readonly string?[] _slots = new string?[Slots];

    public string Share(string text)
    {
        if (text.Length > LongestKept)
        {
            return text;
        }

        ref string? slot = ref _slots[SlotOf(text)];
        if (slot is not null && string.Equals(slot, text, StringComparison.Ordinal))
        {
            return slot;
        }

        return slot = text;
    }

    private static int SlotOf(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & (Slots - 1));
    }
}
