using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>What the facts take from one source.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="File">The name of its snapshot; null if it has none, or none that can be read.</param>
/// <param name="Excerpts">How many pieces of evidence are from it.</param>
/// <param name="Counts">The values that it bears out.</param>
/// <param name="Characters">The letters and digits of the snapshot.</param>
/// <param name="CitedCharacters">Those that some excerpt repeats.</param>
/// <param name="Uncited">The passages that none repeats, in the order of the text.</param>
public sealed record SourceCoverage(
    string Id, string? File, int Excerpts, ValueCounts Counts, int Characters, int CitedCharacters, EquatableArray<UncitedPassage> Uncited);
