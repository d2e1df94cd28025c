using DialogueFacts.Compiler.Facts;

namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>A value that evidence is asked for: a scalar, a reference, a member of a list; never a list or a part as a whole.</summary>
/// <param name="Path">From the object that carries the evidence.</param>
/// <param name="IsFromElsewhere">The object says that it is from none of the sources.</param>
internal readonly record struct SourcedValue(FactValue Value, string Path, bool IsFromElsewhere)
{
    /// <summary>Something was reported of the part of a list that it is in, which may be what tells where a source speaks of that part.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Null unless another fact says the same by the inverse of the value's slot.</summary>
    public InverseEnd? End { get; init; }
}
