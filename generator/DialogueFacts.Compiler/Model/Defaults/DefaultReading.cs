namespace DialogueFacts.Compiler.Model.Defaults;

/// <summary>What a slot's <c>ifabsent</c> comes to.</summary>
/// <param name="Text">The value as data would write it, in canonical form; null if there is none (<c>bnode</c>, or a problem).</param>
/// <param name="Problem">Why it is no value of the slot, as sentences for a message.</param>
public readonly record struct DefaultReading(string? Text, string? Problem);
