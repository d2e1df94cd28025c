using DialogueFacts.Compiler.Links;

namespace DialogueFacts.Generator.Emit;

/// <summary>A fact, and one that it is related to.</summary>
public readonly record struct FactPair(FactEntry From, FactEntry To);
