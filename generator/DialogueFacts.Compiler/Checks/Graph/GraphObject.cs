using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>A fact or a part.</summary>
/// <param name="Fact">The fact that it is or is a part of.</param>
internal readonly record struct GraphObject(FactObject Object, GraphFact Fact);
