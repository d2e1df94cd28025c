namespace DialogueFacts;

public readonly partial struct EdtfDate
{
    /// <summary>The first day that the date, as written, can start on. The same as <see cref="EarliestStart"/>.</summary>
    /// <remarks>
    /// <para>
    /// Bounds are what the digits say. A date allows every day that its digits match: <c>156X-12-25</c> is bounded by 1560-12-25 and 1569-12-25.
    /// Qualifiers do not widen bounds: how far off <c>1984~</c> may be is not known. Comparisons do take them into account.
    /// </para>
    /// <para>
    /// EDTF does not fix the months of seasons. Their bounds here are those of meteorologists, March to May, June to August, September to November,
    /// December to February of the next year; the northern ones where no hemisphere is stated. Comparisons do not rely on this convention.
    /// </para>
    /// <para>
    /// Days are those written: the day of <c>1985-04-12T23:20:30-04</c> is the 12th, although it is the 13th in UTC; see <see cref="TryGetUniversalTime"/>.
    /// </para>
    /// <para>A bound beyond the years that fit 64 bits is unknown.</para>
    /// </remarks>
    public EdtfBound Earliest => EarliestStart;

    /// <summary>The last day that the date, as written, can end on. The same as <see cref="LatestEnd"/>.</summary>
    /// <remarks><inheritdoc cref="Earliest" path="/remarks"/></remarks>
    public EdtfBound Latest => LatestEnd;

    /// <summary>The first day that the date can start on. A single date starts and ends on one day, any of those it allows.</summary>
    /// <remarks><inheritdoc cref="Earliest" path="/remarks"/></remarks>
    public EdtfBound EarliestStart => StartBound(Written.EarliestStart);

    /// <summary>The last day that the date can start on: of <c>1964/2008</c>, 1964-12-31.</summary>
    /// <remarks>An interval cannot start after it ends, so that of <c>/1985</c>, whose start is unknown, it is 1985-12-31.</remarks>
    public EdtfBound LatestStart => StartBound(Written.LatestStart);

    /// <summary>The first day that the date can end on: of <c>1964/2008</c>, 2008-01-01.</summary>
    /// <remarks>An interval cannot end before it starts, so that of <c>1985/</c>, whose end is unknown, it is 1985-01-01.</remarks>
    public EdtfBound EarliestEnd => EndBound(Written.EarliestEnd);

    /// <summary>The last day that the date can end on.</summary>
    /// <remarks><inheritdoc cref="Earliest" path="/remarks"/></remarks>
    public EdtfBound LatestEnd => EndBound(Written.LatestEnd);

    private Extent Written => Extent.Of(_form, Text.AsSpan(), likely: false);

    private EdtfBound StartBound(TimePoint point) =>
        Kind == EdtfKind.Interval && !point.IsDay ? (_form.StartKind == EdtfBoundKind.Open ? EdtfBound.Open : EdtfBound.Unknown) : Bound(point);

    private EdtfBound EndBound(TimePoint point) =>
        Kind == EdtfKind.Interval && !point.IsDay ? (_form.EndKind == EdtfBoundKind.Open ? EdtfBound.Open : EdtfBound.Unknown) : Bound(point);

    private EdtfBound Bound(TimePoint point)
    {
        if (point.IsDay)
        {
            return EdtfBound.At(point.Day);
        }

        Extent extent = Written;
        bool isOpen = point < TimePoint.AfterAll ? extent.IsOpenBefore : extent.IsOpenAfter;
        return isOpen ? EdtfBound.Open : EdtfBound.Unknown;
    }
}
