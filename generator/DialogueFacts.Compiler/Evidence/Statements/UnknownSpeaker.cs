using DialogueFacts.Compiler.Findings;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>What <c>by</c> says, if it is not in the source: then it is meant to be a fact's identifier.</summary>
/// <param name="Subject">What a message about it begins with.</param>
/// <param name="Slot">How the model calls <c>by</c>.</param>
/// <param name="Source">The source's identifier.</param>
/// <param name="IsSourceKnown">Whether there is a text of the source to look it up in.</param>
public sealed record UnknownSpeaker(string Text, Anchor At, string Subject, string Slot, string Source, bool IsSourceKnown);
