using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Generator.Emit;

/// <summary>What <c>inverse</c> adds to a slot: for each fact the facts that name it from the other end.</summary>
public sealed record RelationPairs(EquatableArray<FactPair> Pairs);
