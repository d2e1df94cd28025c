using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Checks.Graph;

/// <summary>Of a fact, what the rules over all facts read.</summary>
/// <param name="Ordinal">Its place in <see cref="FactFile.Facts"/>; -1 for a root that is no fact.</param>
/// <param name="Object">With the slots that are read, and the identifier; a fact inlined in it is a reference here.</param>
public sealed record ProjectedFact(int Ordinal, FactObject Object);
