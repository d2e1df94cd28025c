namespace DialogueFacts.Compiler.Yaml;

/// <summary>What a scalar resolves to.</summary>
public enum ScalarKind
{
    Text,
    Null,
    Boolean,
    Integer,
    Float,
}
