using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>What a fact is called, as texts speak of it.</summary>
/// <param name="Key">Its <see cref="FactIdentity.Key"/>.</param>
/// <param name="Class">The number of its class.</param>
public sealed record FactNames(string Key, int Class, EquatableArray<string> Names);
