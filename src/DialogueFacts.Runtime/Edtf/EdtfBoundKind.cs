namespace DialogueFacts;

/// <summary>What is known of a bound.</summary>
public enum EdtfBoundKind
{
    /// <summary>There is one, but which day is not known: the empty end of <c>1985/</c>.</summary>
    Unknown = 0,

    /// <summary>There is none: the <c>..</c> of <c>1985/..</c>, which goes on.</summary>
    Open,

    /// <summary>It is a day.</summary>
    Known,
}
