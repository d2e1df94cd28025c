namespace DialogueFacts.Compiler.Yaml;

/// <summary>A mapping in the order of the text. Keys are scalars and distinct: the reader reports anything else.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(NodeTable table, int number)
        : base(table, number)
    {
    }

    /// <summary>A mapping of no file, without entries.</summary>
    public static YamlMapping Empty { get; } = new(new NodeTable("", [new NodeRecord { Kind = NodeKind.Mapping, Second = 1 }], [], []), 0);

    public YamlEntryCollection Entries => new(Table, Number);

    /// <summary>The value under a key, or null.</summary>
    public YamlNode? this[string key] => Entries.Find(key, out YamlEntry entry) ? entry.Value : null;

    /// <summary>The entry of a key. It takes as long as there are keys: in a large mapping, go through the entries once instead.</summary>
    public bool TryGet(string key, out YamlEntry entry) => Entries.Find(key, out entry);

    public override int GetHashCode() => (Number * 397) ^ Entries.Count;
}
