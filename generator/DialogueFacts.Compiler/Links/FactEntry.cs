namespace DialogueFacts.Compiler.Links;

/// <summary>Where a fact is written.</summary>
/// <param name="File">The file's place in <see cref="FactIndex.Files"/>.</param>
public readonly record struct FactEntry(int File, FactIdentity Fact);
