namespace DialogueFacts.Compiler.Yaml;

/// <summary>A node in a <see cref="NodeTable"/>.</summary>
internal struct NodeRecord
{
    public NodeKind Kind;

    /// <summary>Whether it is the key of what follows it.</summary>
    public bool IsKey;

    /// <summary>Whether it does not count: a key with its value, or an item, that the reader reports.</summary>
    public bool IsOmitted;

    /// <summary>Of a scalar, whether its text is one of the table's strings; otherwise it stands in the file as it is.</summary>
    public bool HasString;

    /// <summary>Of a scalar, the start of its text, or the string's index; of a collection, the number of its entries or items; of an
    /// alias, the node it stands for, or -1.</summary>
    public int First;

    /// <summary>Of a scalar, the length of its text; of a collection, the number after its last node.</summary>
    public int Second;
}
