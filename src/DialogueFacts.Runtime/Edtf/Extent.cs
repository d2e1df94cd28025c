using System.Runtime.InteropServices;

namespace DialogueFacts;

/// <summary>The four limits of a date: between which points it starts and between which it ends.</summary>
/// <remarks>A single date starts and ends on one and the same day, which lies anywhere among the days it allows.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Extent
{
    public TimePoint EarliestStart { get; init; }

    public TimePoint LatestStart { get; init; }

    public TimePoint EarliestEnd { get; init; }

    public TimePoint LatestEnd { get; init; }

    public bool IsOpenBefore { get; init; }

    public bool IsOpenAfter { get; init; }

    /// <summary>One day, not known which of these.</summary>
    public static Extent OneDayOf(DayRange days) => new()
    {
        EarliestStart = days.First,
        LatestStart = days.Last,
        EarliestEnd = days.First,
        LatestEnd = days.Last,
    };

    /// <summary>From a day among the first to a day among the second, which is not before it.</summary>
    public static Extent Between(DayRange start, DayRange end) => new()
    {
        EarliestStart = start.First,
        LatestStart = TimePoint.Earlier(start.Last, end.Last),
        EarliestEnd = TimePoint.Later(end.First, start.First),
        LatestEnd = end.Last,
    };

    /// <summary>The days as written, or (<paramref name="likely"/>) with doubts taken seriously.</summary>
    public static Extent Of(in EdtfForm form, ReadOnlySpan<char> text, bool likely) => form.Kind switch
    {
        EdtfKind.Date or EdtfKind.DateTime or EdtfKind.SubYear => OneDayOf(Days(form.Start, likely)),
        EdtfKind.Interval => OfInterval(form, likely),
        EdtfKind.OneOf or EdtfKind.AllOf => OfSet(form.Kind, text, likely),
        _ => OneDayOf(DayRange.Everything),
    };

    public static DayRange Days(in DateParts date, bool likely)
    {
        if (likely)
        {
            return LikelyDays.Of(date);
        }

        WrittenDays.TryFind(date, out DayRange days);
        return days;
    }

    private static Extent OfInterval(in EdtfForm form, bool likely)
    {
        DayRange start = form.StartKind switch
        {
            EdtfBoundKind.Known => Days(form.Start, likely),
            EdtfBoundKind.Open => new(TimePoint.BeforeAll, TimePoint.BeforeAll),
            _ => DayRange.Everything,
        };
        DayRange end = form.EndKind switch
        {
            EdtfBoundKind.Known => Days(form.End, likely),
            EdtfBoundKind.Open => new(TimePoint.AfterAll, TimePoint.AfterAll),
            _ => DayRange.Everything,
        };

        // A season beside another kind of date may be out of order by convention alone.
        return start.First > end.Last && !likely ? OfInterval(form, likely: true) : Between(start, end);
    }

    private static Extent OfSet(EdtfKind kind, ReadOnlySpan<char> text, bool likely)
    {
        DayRange start = new(TimePoint.AfterAll, TimePoint.AfterAll);
        DayRange end = new(TimePoint.BeforeAll, TimePoint.BeforeAll);
        bool isOpenBefore = false;
        bool isOpenAfter = false;
        SetReader elements = new(text);
        while (elements.MoveNext())
        {
            SetElement element = elements.Current;
            isOpenBefore |= element.IsOpenBefore;
            isOpenAfter |= element.IsOpenAfter;
            DayRange first = Days(element.IsOpenBefore ? element.Last : element.First, likely);
            DayRange last = Days(element.IsOpenAfter ? element.First : element.Last, likely);
            start = new(TimePoint.Earlier(start.First, first.First), TimePoint.Earlier(start.Last, first.Last));
            end = new(TimePoint.Later(end.First, last.First), TimePoint.Later(end.Last, last.Last));
        }

        start = isOpenBefore ? new(TimePoint.BeforeAll, TimePoint.BeforeAll) : start;
        end = isOpenAfter ? new(TimePoint.AfterAll, TimePoint.AfterAll) : end;
        Extent extent = kind == EdtfKind.AllOf ? Between(start, end) : OneDayOf(new(start.First, end.Last));
        return extent with { IsOpenBefore = isOpenBefore, IsOpenAfter = isOpenAfter };
    }
}
