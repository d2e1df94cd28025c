namespace DialogueFacts.Compiler.Naming;

/// <summary>What the XML docs of a type or member say, as plain text.</summary>
/// <param name="Summary">One paragraph a line.</param>
/// <param name="Obsolete">Why it should not be used any more; null if nothing is wrong with it.</param>
public sealed record Documentation(string Summary, string? Obsolete = null);
