namespace DialogueFacts.Compiler.Links;

/// <summary>A fact that a value leads to, where the value alone does not tell by what it is compared: its range is a union of several classes.</summary>
/// <param name="Node">The value: a text that may name a fact, or a reference.</param>
/// <param name="Key">The fact's <see cref="FactIdentity.Key"/>.</param>
public readonly record struct NamedFact(int Node, string Key);
