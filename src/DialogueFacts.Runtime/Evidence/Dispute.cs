namespace DialogueFacts;

/// <summary>A value that a source contradicts.</summary>
/// <param name="Slot">The slot, as the model names it.</param>
/// <param name="Value">The object's own value, in the type of its property; null if it has none.</param>
/// <param name="Evidence">The passages that say to support the slot.</param>
/// <param name="OtherValue">What the source states instead, in the same type.</param>
/// <param name="OtherEvidence">The passage that states it.</param>
public sealed record Dispute(string Slot, object? Value, IReadOnlyList<Evidence> Evidence, object? OtherValue, Evidence OtherEvidence)
{
    /// <summary>What becomes of the other value; null if nobody has said.</summary>
    public Rank? Rank => OtherEvidence.Rank;

    /// <summary>Why, in a sentence.</summary>
    public string? Reason => OtherEvidence.Reason;
}
