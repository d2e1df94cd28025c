namespace DialogueFacts.Compiler.Yaml;

/// <summary>What plain scalars are by YAML 1.2's core schema (spec 1.2.2, chapter 10.3).</summary>
public static class CoreSchema
{
    /// <summary>Quoted and block scalars are always text.</summary>
    public static ScalarKind KindOf(YamlScalar scalar) => throw new InvalidOperationException(scalar.Text);
}
