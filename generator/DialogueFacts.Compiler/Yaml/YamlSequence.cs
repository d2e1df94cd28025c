namespace DialogueFacts.Compiler.Yaml;

/// <summary>A sequence of nodes.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(NodeTable table, int number)
        : base(table, number)
    {
    }

    public YamlNodeCollection Items => new(Table, Number);

    public override int GetHashCode() => (Number * 397) ^ Items.Count;
}
