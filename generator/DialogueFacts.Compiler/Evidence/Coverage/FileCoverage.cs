using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>What the evidence in one file covers.</summary>
/// <param name="Values">Every value that evidence is asked for.</param>
/// <param name="Citations">Every piece of evidence but those whose excerpt is wrong, in order of their nodes.</param>
public sealed record FileCoverage(EquatableArray<CoveredValue> Values, EquatableArray<Citation> Citations);
