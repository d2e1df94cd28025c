namespace DialogueFacts;

/// <summary>The texts that the data have for <see cref="Rank"/>.</summary>
public static class RankExtensions
{
    /// <summary>The text: <c>normal</c> or <c>deprecated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is neither.</exception>
    public static string ToText(this Rank rank) => rank switch
    {
        Rank.Normal => "normal",
        Rank.Deprecated => "deprecated",
        _ => throw new ArgumentOutOfRangeException(nameof(rank), rank, "There is no such rank."),
    };
}
