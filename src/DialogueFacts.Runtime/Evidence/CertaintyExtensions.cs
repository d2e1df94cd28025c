namespace DialogueFacts;

/// <summary>The texts of <see cref="Certainty"/>, which are those of <see cref="How"/> as far as that has them.</summary>
public static class CertaintyExtensions
{
    /// <summary>The text: <c>absent</c>, <c>unsourced</c>, <c>denied</c>, <c>planned</c>, <c>opinion</c>, <c>hedged</c>, <c>attributed</c> or <c>stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public static string ToText(this Certainty certainty) => certainty switch
    {
        Certainty.Absent => "absent",
        Certainty.Unsourced => "unsourced",
        Certainty.Denied => "denied",
        Certainty.Planned => "planned",
        Certainty.Opinion => "opinion",
        Certainty.Hedged => "hedged",
        Certainty.Attributed => "attributed",
        Certainty.Stated => "stated",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "There is no such certainty."),
    };
}
