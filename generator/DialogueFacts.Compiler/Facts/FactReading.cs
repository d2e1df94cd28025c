using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts;

/// <summary>What reading a data file gives.</summary>
/// <param name="Findings">Rules DF3xxx: whatever can be told from this file and the model.</param>
public sealed record FactReading(FactFile File, EquatableArray<Finding> Findings);
