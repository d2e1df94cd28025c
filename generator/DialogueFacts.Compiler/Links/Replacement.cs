namespace DialogueFacts.Compiler.Links;

/// <summary>What to use instead of a retracted fact.</summary>
/// <param name="Ordinal">Of the retracted fact, in this file.</param>
/// <param name="Id">The identifier of the fact to use.</param>
/// <param name="Node">Where it is named, in this file.</param>
/// <param name="Class">The <see cref="Model.ModelClass.Number"/> of that fact's class.</param>
public readonly record struct Replacement(int Ordinal, string Id, int Node, int Class);
