namespace DialogueFacts;

/// <summary>The smallest unit that a date states, from coarse to fine.</summary>
/// <remarks>Unspecified digits do not change it: <c>2004-XX</c> has the precision of a month, in a month that is not known.</remarks>
public enum EdtfPrecision
{
    /// <summary>None of its own: intervals, sets and the default value. Their parts have one.</summary>
    None = 0,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester.</summary>
    SubYear,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second of a day.</summary>
    Second,
}
