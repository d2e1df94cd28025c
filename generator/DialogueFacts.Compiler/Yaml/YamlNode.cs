namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// A node of a YAML file. Compares by value; knows no position, only its number: its place in the order in which the file's nodes
/// begin. What an alias stands for is the node of its anchor.
/// </summary>
/// <remarks>A node is a view that is made anew whenever it is asked for and costs little: do not compare references.</remarks>
public abstract class YamlNode : IEquatable<YamlNode>
{
    private protected YamlNode(NodeTable table, int number)
    {
        Table = table;
        Number = number;
    }

    /// <summary>From 0 in each file; <see cref="YamlPositions"/> tells where it stands.</summary>
    public int Number { get; }

    /// <summary>Whether the file says more of it than could be read: what is missing may stand there.</summary>
    public bool IsIncomplete => Table.IsIncomplete(Number);

    internal NodeTable Table { get; }

    /// <summary>Whether both have the same number and the same content.</summary>
    public bool Equals(YamlNode? other) => other is not null && Number == other.Number && Table.Equals(other.Table, Number);

    public sealed override bool Equals(object? obj) => Equals(obj as YamlNode);

    public abstract override int GetHashCode();
}
