namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>Whether, and where, a passage bears a value out.</summary>
/// <param name="Places">Where it does; empty if it does not.</param>
/// <param name="Instead">What of the same kind the passage has, for messages; empty if nothing, or if nothing has to be said.</param>
internal readonly record struct Recognised(IReadOnlyList<Extent> Places, string Instead)
{
    public bool IsFound => Places.Count > 0;
}
