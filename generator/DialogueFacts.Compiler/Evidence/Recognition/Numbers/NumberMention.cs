namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>A number that a passage states, its magnitude multiplied out: <c>3.3 billion</c> is 3300000000.</summary>
internal readonly record struct NumberMention(decimal Value, Extent Where);
