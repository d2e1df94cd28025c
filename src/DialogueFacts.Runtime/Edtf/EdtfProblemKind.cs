namespace DialogueFacts;

/// <summary>Why a text is not an EDTF date.</summary>
public enum EdtfProblemKind
{
    /// <summary>No form of EDTF begins, continues or ends like this.</summary>
    Malformed = 0,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The syntax of the draft of 2012, which EDTF replaced: <c>199u</c>, <c>2004-(06)?-11</c>, <c>1985/unknown</c>, <c>y17e7</c>.</summary>
    DraftSyntax,

    /// <summary>Nearly EDTF: another notation, such as the basic format of ISO 8601, or spaces, or a date short of leading zeros.</summary>
    OtherNotation,

    /// <summary>A year that is written in no form EDTF has: <c>-0000</c>, <c>Y2006</c>, <c>-Y170000002</c>.</summary>
    YearForm,

    /// <summary>The calendar has no such month or day: <c>2021-13</c>, <c>1900-02-29</c>, or no day that matches: <c>1999-02-3X</c>.</summary>
    NoSuchDate,

    /// <summary>Hour, minute, second or offset from UTC is beyond its range; the offset is -12:00 to +14:00, and -00:00 does not exist.</summary>
    TimeOutOfRange,

    /// <summary>A time of day in an interval, in a set, or after a date that is not fully specified.</summary>
    TimeNotAllowed,

    /// <summary>A day after a season, quarter, quadrimester or semester.</summary>
    SubYearWithDay,

    /// <summary>A set that is empty, not closed, or has a range between dates of different precision.</summary>
    SetForm,

    /// <summary>The syntax is right, but the interval, or a range in a set, ends before it starts: <c>2008/1964</c>.</summary>
    EndsBeforeStart,
}
