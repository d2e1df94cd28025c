namespace DialogueFacts.Compiler.Links;

/// <summary>One of the places where a fact is written that is written more than once.</summary>
/// <param name="Node">The number of the YAML node of its identifier.</param>
/// <param name="List">The number of the YAML list or mapping it stands in; -1 if it stands in none.</param>
/// <param name="Content">Of everything it says.</param>
public readonly record struct FactCopy(FactIdentity Fact, int Node, int List, Fingerprint Content);
