namespace DialogueFacts.Compiler.Checks.Declared;

/// <summary>Two values that must be equal for an interval to count.</summary>
/// <param name="Here">From the object that the rule is on.</param>
/// <param name="There">From the object that holds the interval.</param>
public sealed record Match(SlotPath Here, SlotPath There);
