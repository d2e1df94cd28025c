using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>A mapping in the order of the text. Keys are scalars and distinct: the reader reports anything else.</summary>
public sealed class YamlMapping(int number, EquatableArray<YamlEntry> entries) : YamlNode(number)
{
    public EquatableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>The value under a key, or null.</summary>
    public YamlNode? this[string key] => TryGet(key, out YamlEntry entry) ? entry.Value : null;

    public bool TryGet(string key, out YamlEntry entry)
    {
        foreach (YamlEntry candidate in Entries)
        {
            if (candidate.Key.Text == key)
            {
                entry = candidate;
                return true;
            }
        }

        entry = default;
        return false;
    }

    public override bool Equals(YamlNode? other) =>
        ReferenceEquals(this, other) || (other is YamlMapping mapping && Number == mapping.Number && Entries == mapping.Entries);

    public override int GetHashCode() => (Number * 397) ^ Entries.Count;
}
