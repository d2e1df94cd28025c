namespace DialogueFacts;

/// <summary>A value that is not simply what a source says, and why.</summary>
/// <param name="Slot">The slot, as the model names it; dots reach into inlined parts (<c>funding.amount</c>).</param>
/// <param name="Kind">What kind of doubt it is.</param>
/// <param name="Reason">The curators' reason, in a sentence.</param>
public sealed record Doubt(string Slot, DoubtKind Kind, string Reason);
