using System.Diagnostics.CodeAnalysis;

namespace DialogueFacts;

[SuppressMessage("Design", "MA0097:A class that implements IComparable<T> or IComparable should override comparison operators", Justification = "Dates have an order to sort by, but a < b between uncertain dates has three answers: IsBefore.")]
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "As above.")]
public readonly partial struct EdtfDate : IComparable<EdtfDate>, IComparable
{
    /// <summary>The order to sort dates by: the earliest day first, then the latest, then the text. Whether one date is before another is for <see cref="IsBefore"/> to say.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Negative if this date sorts first, positive if the other does, zero if their texts are equal.</returns>
    /// <remarks>
    /// Bounds count as written, qualifiers and offsets aside, and times of day after their day. An open start sorts first; a date whose earliest day is
    /// unknown sorts by its latest. A total order, consistent with equality; the default value comes after every date that has a known bound.
    /// </remarks>
    public int CompareTo(EdtfDate other)
    {
        Extent left = Written;
        Extent right = other.Written;
        int order = SortStart(left).Compare(other.SortStart(right));
        order = order != 0 ? order : left.LatestEnd.Compare(right.LatestEnd);
        order = order != 0 ? order : _form.Time.SecondOfDay.CompareTo(other._form.Time.SecondOfDay);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The same order, for those who sort without knowing the type; null sorts first.</summary>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException($"A date is compared with dates, not with {obj.GetType()}.", nameof(obj)),
    };

    private TimePoint SortStart(in Extent extent) =>
        extent.EarliestStart.IsDay || extent.IsOpenBefore || (Kind == EdtfKind.Interval && _form.StartKind == EdtfBoundKind.Open)
            ? extent.EarliestStart
            : extent.LatestEnd;
}
