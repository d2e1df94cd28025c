namespace DialogueFacts.Compiler.Naming;

/// <summary>The property of a catalogue that gives a fact.</summary>
/// <param name="Ordinal">The fact, in its file.</param>
/// <param name="Catalogue">The number of the catalogue.</param>
/// <param name="Obsolete">Why it should not be used any more; null if it is held.</param>
/// <param name="Former">The identifier that the fact had before and the property is named after; null: it is named after the present one.</param>
public readonly record struct FactMember(int Ordinal, int Catalogue, string Name, string? Obsolete = null, string? Former = null);
