namespace DialogueFacts.Compiler.Yaml;

/// <summary>What stands at a place of a <see cref="NodeTable"/>.</summary>
internal enum NodeKind : byte
{
    PlainScalar,
    QuotedScalar,
    Mapping,
    Sequence,

    /// <summary>No node, but a reference to one.</summary>
    Alias,
}
