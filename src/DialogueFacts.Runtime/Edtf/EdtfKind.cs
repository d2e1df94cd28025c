namespace DialogueFacts;

/// <summary>Which form of EDTF a date is written in.</summary>
public enum EdtfKind
{
    /// <summary>No date: the default value of <see cref="EdtfDate"/>, which no text parses to.</summary>
    None = 0,

    /// <summary>A year, month or day, with whatever qualifiers and unspecified digits: <c>1985-04-12</c>, <c>201X</c>, <c>Y-17E7</c>.</summary>
    Date,

    /// <summary>A day with a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A season, quarter, quadrimester or semester of a year: <c>2001-21</c>. See <see cref="EdtfSubYear"/>.</summary>
    SubYear,

    /// <summary>A span between two dates, either of which may be open or unknown: <c>1985-04/..</c>.</summary>
    Interval,

    /// <summary>One of several dates, it is not known which: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
