namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>A number that was read.</summary>
/// <param name="Scale">What the magnitudes behind it multiply it by; 1 if there are none, or if they multiply only part of it.</param>
/// <param name="End">The index of the word after it.</param>
internal readonly record struct NumberReading(decimal Value, decimal Scale, int End)
{
    private const decimal Largest = 1_000_000_000_000_000m;

    public NumberReading Times(decimal magnitude, int end) =>
        Math.Abs(Value) < Largest ? new NumberReading(Value * magnitude, Scale * magnitude, end) : this with { End = end };
}
