using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>One element of a set: a date, a range of dates, or everything up to or from a date.</summary>
/// <remarks>A single date is a range that begins and ends with it.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SetElement(DateParts first, DateParts last, bool isOpenBefore, bool isOpenAfter)
{
    /// <summary>Meaningless if <see cref="IsOpenBefore"/>.</summary>
    public DateParts First => first;

    /// <summary>Meaningless if <see cref="IsOpenAfter"/>.</summary>
    public DateParts Last => last;

    public bool IsOpenBefore => isOpenBefore;

    public bool IsOpenAfter => isOpenAfter;

    public bool IsSingle { get; init; }
}
