using DialogueFacts.Compiler.Evidence.Recognition;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>A value of a part, and where a passage has it.</summary>
/// <param name="Path">From the object that the evidence sits on.</param>
/// <param name="IsThere">Whether it is borne out: evidence may say how it follows, or how it is printed, and then it has no place.</param>
internal readonly record struct PlacedValue(string Path, FactValue Value, bool IsThere, IReadOnlyList<Extent> Places);
