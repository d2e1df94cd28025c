using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>A path held against the model.</summary>
/// <param name="Steps">As far as the model has them.</param>
/// <param name="UnknownKey">The first key that no class there has; null if the path leads all the way.</param>
/// <param name="KnownKeys">What could stand in place of the unknown one.</param>
internal sealed record PathResolution(
    IReadOnlyList<IReadOnlyList<PathStep>> Steps, string? UnknownKey, IReadOnlyList<string> KnownKeys)
{
    /// <summary>Whether there may be such a key: of a class or range on the way not all is known, as was reported.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The slots at the end; empty if the path does not lead all the way.</summary>
    public IEnumerable<InducedSlot> Ends => UnknownKey is null && Steps.Count > 0 ? Steps[Steps.Count - 1].Select(s => s.Slot) : [];
}
