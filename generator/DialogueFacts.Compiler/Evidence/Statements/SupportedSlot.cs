using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>An item of <c>supports</c>.</summary>
/// <param name="Path">As written, and where.</param>
/// <param name="Mentions">The slots with their values; several if the path leads through a list of parts, none if it leads nowhere.</param>
internal readonly record struct SupportedSlot(ScalarValue Path, IReadOnlyList<SlotMention> Mentions);
