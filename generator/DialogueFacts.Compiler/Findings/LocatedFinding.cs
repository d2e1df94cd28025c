using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Findings;

/// <summary>A finding as it is shown: with its message and its places.</summary>
public sealed record LocatedFinding(Rule Rule, Location Location, string Message, EquatableArray<Location> Related);
