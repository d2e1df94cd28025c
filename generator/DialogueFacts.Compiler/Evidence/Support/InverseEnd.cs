namespace DialogueFacts.Compiler.Evidence.Support;

/// <summary>A reference as one of two slots that are each other's inverse has it.</summary>
/// <param name="From">The key of the fact that holds it.</param>
/// <param name="Slot">The name of the slot.</param>
/// <param name="To">The key of the fact that it names.</param>
/// <param name="Inverse">The name of the slot that says the same from there.</param>
public readonly record struct InverseEnd(string From, string Slot, string To, string Inverse)
{
    /// <summary>The end of which is not known what it names, as that was reported: it may be any fact.</summary>
    public InverseEnd ToAny => this with { To = "" };

    public InverseEnd Opposite => new(To, Inverse, From, Slot);
}
