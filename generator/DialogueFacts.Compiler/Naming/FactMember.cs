namespace DialogueFacts.Compiler.Naming;

/// <summary>The property of a catalogue that gives a fact.</summary>
/// <param name="Ordinal">The fact, in its file.</param>
/// <param name="Catalogue">The number of the catalogue.</param>
/// <param name="Obsolete">Why it should not be used any more; null if it is held.</param>
public readonly record struct FactMember(int Ordinal, int Catalogue, string Name, string? Obsolete = null);
