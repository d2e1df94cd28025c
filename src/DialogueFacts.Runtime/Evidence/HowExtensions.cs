namespace DialogueFacts;

/// <summary>The texts that the data have for <see cref="How"/>.</summary>
public static class HowExtensions
{
    /// <summary>The text: <c>stated</c>, <c>planned</c>, <c>hedged</c>, <c>attributed</c>, <c>opinion</c> or <c>denied</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public static string ToText(this How how) => how switch
    {
        How.Stated => "stated",
        How.Planned => "planned",
        How.Hedged => "hedged",
        How.Attributed => "attributed",
        How.Opinion => "opinion",
        How.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, "There is no such way of saying."),
    };
}
