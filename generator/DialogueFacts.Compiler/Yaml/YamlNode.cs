namespace DialogueFacts.Compiler.Yaml;

/// <summary>
/// A node of a YAML file. Compares by value; knows no position, only its number: its place in the order in which the file's nodes
/// begin. What an alias stands for is the very node of its anchor.
/// </summary>
public abstract class YamlNode : IEquatable<YamlNode>
{
    private protected YamlNode(int number) => Number = number;

    /// <summary>From 0 in each file; <see cref="YamlPositions"/> tells where it stands.</summary>
    public int Number { get; }

    public abstract bool Equals(YamlNode? other);

    public sealed override bool Equals(object? obj) => obj is YamlNode other && Equals(other);

    public abstract override int GetHashCode();
}
