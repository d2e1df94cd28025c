using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>A slot that a path goes through, and the class it belongs to there.</summary>
internal readonly record struct PathStep(ModelClass Class, InducedSlot Slot);
