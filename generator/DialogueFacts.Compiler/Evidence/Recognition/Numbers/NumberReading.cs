namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>A number that was read.</summary>
/// <param name="Scale">What the magnitudes behind it multiply it by; 1 if there are none, or if they multiply only part of it.</param>
/// <param name="End">The index of the word after it.</param>
internal readonly record struct NumberReading(decimal Value, decimal Scale, int End)
{
    /// <summary>Decimals end at a little more.</summary>
    private const decimal Largest = 1e27m;

    /// <summary>Whether there is such a number: what <c>one trillion trillion trillion</c> begins with is none of that magnitude.</summary>
    public bool Takes(decimal magnitude) => Math.Max(Math.Abs(Value), Scale) <= Largest / magnitude;

    public NumberReading Times(decimal magnitude, int end) => new(Value * magnitude, Scale * magnitude, end);
}
