using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Yaml;

/// <summary>A sequence of nodes.</summary>
public sealed class YamlSequence(int number, EquatableArray<YamlNode> items) : YamlNode(number)
{
    public EquatableArray<YamlNode> Items { get; } = items;

    public override bool Equals(YamlNode? other) =>
        ReferenceEquals(this, other) || (other is YamlSequence sequence && Number == sequence.Number && Items == sequence.Items);

    public override int GetHashCode() => (Number * 397) ^ Items.Count;
}
