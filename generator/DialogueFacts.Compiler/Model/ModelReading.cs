using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>What reading a model gives.</summary>
/// <param name="Model">As much of it as could be resolved; null only if the main file holds no schema at all.</param>
/// <param name="Findings">Rules DF2xxx.</param>
public sealed record ModelReading(FactModel? Model, EquatableArray<Finding> Findings);
