namespace DialogueFacts.Compiler.Text;

/// <summary>A stretch of a text in UTF-16 units; <paramref name="End"/> is exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>What <paramref name="text"/> says there.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
