using DialogueFacts.Compiler.Evidence.Support;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Coverage;

/// <summary>A value that evidence is asked for, and what bears it out.</summary>
/// <param name="Kind">The class of the fact that it is a value of; the root's for what belongs to no fact.</param>
/// <param name="IsFromElsewhere">The fact says that it is from none of the sources.</param>
/// <param name="Citations">What bears it out, as places in <see cref="FileCoverage.Citations"/>.</param>
public sealed record CoveredValue(string Kind, bool IsFromElsewhere, EquatableArray<int> Citations)
{
    /// <summary>Null unless another fact says the same by the inverse of the value's slot.</summary>
    public InverseEnd? End { get; init; }

    /// <summary>Whether nothing more is asked for: something bears it out, or it is known to be from elsewhere.</summary>
    public bool IsSettled => IsFromElsewhere || Citations.Count > 0;
}
