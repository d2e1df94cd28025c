using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>What comparisons compare: a single date, an interval, or one element of a set.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Element
{
    private readonly DateParts _date;
    private readonly bool _isSingle;
    private readonly bool _hasCover;
    private readonly TimePoint _coverFirst;
    private readonly TimePoint _coverLast;

    private Element(Extent extent, TimePoint coverFirst, TimePoint coverLast, bool hasCover)
    {
        Extent = extent;
        _coverFirst = coverFirst;
        _coverLast = coverLast;
        _hasCover = hasCover;
    }

    private Element(in DateParts date, Extent extent)
        : this(extent, extent.EarliestStart, extent.LatestEnd, IsFilled(date))
    {
        _date = date;
        _isSingle = true;
    }

    public Extent Extent { get; }

    /// <summary>Of a date that is no set.</summary>
    public static Element Of(in EdtfForm form)
    {
        Extent extent = Extent.Of(form, default, likely: true);
        return form.IsSingle ? new(form.Start, extent) : new(extent, extent.LatestStart, extent.EarliestEnd, form.Kind == EdtfKind.Interval);
    }

    /// <summary>Of an element of a set.</summary>
    public static Element Of(in SetElement element, EdtfKind kind)
    {
        if (element.IsSingle)
        {
            return new(element.First, Extent.OneDayOf(LikelyDays.Of(element.First)));
        }

        DateParts first = element.IsOpenBefore ? element.Last : element.First;
        DateParts last = element.IsOpenAfter ? element.First : element.Last;
        DayRange start = element.IsOpenBefore ? new(TimePoint.BeforeAll, TimePoint.BeforeAll) : LikelyDays.Of(first);
        DayRange end = element.IsOpenAfter ? new(TimePoint.AfterAll, TimePoint.AfterAll) : LikelyDays.Of(last);
        bool hasCover = IsFilled(first) && IsFilled(last);
        return new(kind == EdtfKind.AllOf ? Extent.Between(start, end) : Extent.OneDayOf(new(start.First, end.Last)), start.First, end.Last, hasCover);
    }

    /// <summary>Whether the two share a day.</summary>
    public Ternary Overlaps(in Element other)
    {
        if (AreDisjoint(Extent, other.Extent) || DigitsDiffer(other))
        {
            return Ternary.Fails;
        }

        return Extent.LatestStart <= other.Extent.EarliestEnd && other.Extent.LatestStart <= Extent.EarliestEnd ? Ternary.Holds : Ternary.Unknown;
    }

    /// <summary>Whether the other is within this, wherever in its limits it lies.</summary>
    public Ternary Contains(in Element other)
    {
        if (AllowsAllOf(other) || (_hasCover && _coverFirst <= other.Extent.EarliestStart && other.Extent.LatestEnd <= _coverLast))
        {
            return Ternary.Holds;
        }

        return IsOutside(Extent, other.Extent) || DigitsDiffer(other) ? Ternary.Fails : Ternary.Unknown;
    }

    /// <summary>Whether the inner surely begins before the outer or ends after it.</summary>
    public static bool IsOutside(in Extent outer, in Extent inner) =>
        inner.LatestStart < outer.EarliestStart || inner.EarliestEnd > outer.LatestEnd;

    public static bool AreDisjoint(in Extent left, in Extent right) =>
        left.LatestEnd < right.EarliestStart || right.LatestEnd < left.EarliestStart;

    /// <summary>Whether a date is certain to allow every day between its first and last, and both are days.</summary>
    private static bool IsFilled(in DateParts date)
    {
        YearRange years = YearRange.Of(date);
        return LikelyDays.AreAsWritten(date) && IsWithoutGaps(date) && !years.IsFirstUnknown && !years.IsLastUnknown;
    }

    /// <summary>After the first unspecified digit all are unspecified, so that the days allowed are all those between first and last.</summary>
    private static bool IsWithoutGaps(in DateParts date)
    {
        int digits = date.Precision switch { EdtfPrecision.Year => 4, EdtfPrecision.Day => 8, _ => 6 };
        int mask = date.UnspecifiedDigits >> (8 - digits);
        return (mask & (mask + 1)) == 0;
    }

    private bool DigitsDiffer(in Element other) =>
        HasComparableDigits(other) && DateDigits.AreDisjoint(_date, other._date);

    private bool AllowsAllOf(in Element other) =>
        HasComparableDigits(other) && DateDigits.Cover(_date, other._date);

    private bool HasComparableDigits(in Element other) =>
        _isSingle && other._isSingle && _date.HasPlainYear && other._date.HasPlainYear && (_date.QualifierBits | other._date.QualifierBits) == 0;
}
