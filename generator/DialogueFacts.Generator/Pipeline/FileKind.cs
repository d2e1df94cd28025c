namespace DialogueFacts.Generator.Pipeline;

/// <summary>What an additional file is to the facts.</summary>
internal enum FileKind
{
    /// <summary>None of ours.</summary>
    Other,

    /// <summary>Model or facts.</summary>
    Yaml,

    /// <summary>The text of a source.</summary>
    Snapshot,
}
