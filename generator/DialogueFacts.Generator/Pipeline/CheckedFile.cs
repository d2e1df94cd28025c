using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>A data file with its excerpts looked up.</summary>
internal sealed record CheckedFile(FactFile File, EvidenceReading Evidence);
