namespace DialogueFacts.Compiler.Facts;

/// <summary>An object that stands where it is used: a part, or a fact inlined in another one.</summary>
public sealed record ObjectValue(FactObject Object) : FactValue(Object.Node);
