using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence;

/// <summary>What checking a file's evidence gives.</summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Matches">Of every piece of evidence of the file, in order of the objects that they sit on: what emitting it needs.</param>
/// <param name="Findings">Rules DF5xxx.</param>
public sealed record EvidenceReading(string Name, EquatableArray<EvidenceMatch> Matches, EquatableArray<Finding> Findings);
