namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>Where in a passage something is said.</summary>
/// <param name="End">Exclusive.</param>
internal readonly record struct Extent(int Start, int End);
