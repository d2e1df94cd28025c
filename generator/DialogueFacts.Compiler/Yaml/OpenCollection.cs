namespace DialogueFacts.Compiler.Yaml;

/// <summary>A mapping or a sequence that is being read.</summary>
internal struct OpenCollection
{
    public bool IsMapping;

    /// <summary>Whether it is written with brackets.</summary>
    public bool IsFlow;

    /// <summary>Whether it is the <c>a: b</c> in <c>[a: b]</c>: a mapping without braces of its own, which ends with its one value.</summary>
    public bool IsSinglePair;

    public int Number;

    /// <summary>Where it begins; -1 until a single pair's key is read.</summary>
    public int Start;

    public string? AnchorName;

    /// <summary>How many nodes were written and expanded before it.</summary>
    public long SizeBefore;

    /// <summary>How many entries or items it has so far.</summary>
    public int Count;

    /// <summary>In a mapping, the key whose value comes next; -1 if a key does.</summary>
    public int Key;

    /// <summary>In a large mapping, its keys by text.</summary>
    public Dictionary<string, int>? Keys;
}
