namespace DialogueFacts.Compiler.Yaml;

/// <summary>A scalar: its text, and whether it stands plain, which decides what it resolves to (<see cref="CoreSchema"/>).</summary>
public sealed class YamlScalar(int number, string text, bool isPlain) : YamlNode(number)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    public override bool Equals(YamlNode? other) =>
        ReferenceEquals(this, other)
        || (other is YamlScalar scalar && Number == scalar.Number && IsPlain == scalar.IsPlain && Text == scalar.Text);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
