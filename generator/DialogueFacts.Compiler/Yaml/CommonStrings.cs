namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// Finds the short texts that a file repeats: keys, enum values, references. It remembers one text per slot and forgets it when another
/// lands there, so its size is fixed, and a text that never comes again costs next to nothing.
/// </summary>
internal sealed class CommonStrings
{
    private const int Slots = 4096;
    private const int Longest = 48;

    private readonly string?[] _texts = new string?[Slots];
    private readonly int[] _indices = new int[Slots];

    /// <summary>The index of a text among <paramref name="strings"/>, which it joins the second time it is seen; else -1.</summary>
    public int IndexOf(string text, List<string> strings)
    {
        if (text.Length is 0 or > Longest)
        {
            return -1;
        }

        int slot = SlotOf(text);
        if (!string.Equals(_texts[slot], text, StringComparison.Ordinal))
        {
            _texts[slot] = text;
            _indices[slot] = -1;
            return -1;
        }

        if (_indices[slot] < 0)
        {
            _indices[slot] = strings.Count;
            strings.Add(text);
        }

        return _indices[slot];
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
