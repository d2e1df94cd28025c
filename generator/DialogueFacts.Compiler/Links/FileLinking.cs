using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What linking a file gives.</summary>
/// <param name="Links">What emitting reads.</param>
/// <param name="Copies">This file's facts that are written in other places too, for <see cref="Checks.FactChecks"/>.</param>
/// <param name="Findings">Of this file's references.</param>
public sealed record FileLinking(FileLinks Links, EquatableArray<FactCopy> Copies, EquatableArray<Finding> Findings)
{
    /// <summary>Texts that name no fact, for <see cref="Checks.FactChecks"/>: whether they were meant to, the identifiers of all facts tell.</summary>
    public EquatableArray<LooseText> Loose { get; init; }
}
