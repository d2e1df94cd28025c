using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary><c>dialoguefacts:within</c>: a date lies within an interval of one of the objects at the end of a path, if any of them matches.</summary>
/// <param name="Start">From such an object to the first day of its interval.</param>
/// <param name="End">From such an object to the last day of its interval.</param>
public sealed record Within(SlotPath Date, SlotPath Path, SlotPath Start, SlotPath End, EquatableArray<Match> Matches);
