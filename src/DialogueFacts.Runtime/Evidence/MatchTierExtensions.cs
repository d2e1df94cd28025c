namespace DialogueFacts;

/// <summary>The texts of <see cref="MatchTier"/>.</summary>
public static class MatchTierExtensions
{
    /// <summary>The text: <c>unchecked</c>, <c>exact</c>, <c>typographic</c> or <c>edited</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public static string ToText(this MatchTier match) => MatchTexts.All.Text((int)match);
}
