using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>A value that evidence is asked for, and what bears it out.</summary>
/// <param name="Kind">The class of the fact that it is a value of; the root's for what belongs to no fact.</param>
/// <param name="IsFromElsewhere">The fact says that it is from none of the sources.</param>
/// <param name="Citations">What bears it out, as places in <see cref="FileCoverage.Citations"/>.</param>
public sealed record CoveredValue(string Kind, bool IsFromElsewhere, EquatableArray<int> Citations);
