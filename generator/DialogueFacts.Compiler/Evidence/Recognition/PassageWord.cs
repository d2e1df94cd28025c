namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>A word, a number in digits, or a sign of a passage.</summary>
/// <param name="Start">In the passage's folded text.</param>
/// <param name="End">Exclusive.</param>
internal readonly record struct PassageWord(string Text, WordKind Kind, int Start, int End)
{
    public bool Is(string word) => Kind == WordKind.Letters && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(char sign) => Kind == WordKind.Sign && Text[0] == sign;
}
