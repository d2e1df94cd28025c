namespace DialogueFacts.Compiler.Yaml;

/// <summary>A scalar: its text, and whether it stands plain, which decides what it resolves to (<see cref="CoreSchema"/>).</summary>
public sealed class YamlScalar : YamlNode
{
    private string? _text;

    internal YamlScalar(NodeTable table, int number)
        : base(table, number)
    {
    }

    public string Text => _text ??= Table.TextOf(Number);

    public bool IsPlain => Table[Number].Kind == NodeKind.PlainScalar;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;
}
