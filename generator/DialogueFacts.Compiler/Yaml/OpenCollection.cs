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

    /// <summary>Where its children begin on the builder's stack of items or of entries.</summary>
    public int FirstChild;

    /// <summary>In a mapping, whether a value comes next.</summary>
    public bool AwaitsValue;

    /// <summary>In a mapping, the number of the key whose value comes next.</summary>
    public int KeyNumber;

    /// <summary>In a mapping, the key whose value comes next; null if that entry is left out.</summary>
    public YamlScalar? Key;

    /// <summary>In a large mapping, its keys by text.</summary>
    public Dictionary<string, int>? Keys;
}
