namespace DialogueFacts.Compiler.Links;

/// <summary>What a fact was called before.</summary>
/// <param name="Id">As written.</param>
/// <param name="Key">As identifiers are compared.</param>
/// <param name="Ordinal">The fact's place in <see cref="Facts.FactFile.Facts"/>.</param>
public readonly record struct FormerIdentifier(string Id, string Key, int Ordinal);
