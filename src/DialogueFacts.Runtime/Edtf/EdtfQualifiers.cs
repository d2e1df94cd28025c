namespace DialogueFacts;

/// <summary>What a date says against itself: <c>?</c>, <c>~</c>, and <c>%</c> for both.</summary>
[Flags]
public enum EdtfQualifiers
{
    /// <summary>Nothing: stated without reserve.</summary>
    None = 0,

    /// <summary><c>?</c>: the source, or the reading of it, is doubtful.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: close to this, not necessarily this.</summary>
    Approximate = 2,
}
