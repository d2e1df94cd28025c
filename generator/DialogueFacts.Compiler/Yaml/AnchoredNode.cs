namespace DialogueFacts.Compiler.Yaml;

/// <summary>What an anchor names.</summary>
/// <param name="Size">How many nodes it is with all within it, aliases expanded; 0 as long as it is being read.</param>
internal readonly record struct AnchoredNode(int Number, long Size)
{
    public bool IsComplete => Size > 0;
}
