namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>A day of the week alone: <c>on Friday</c>, <c>last Friday</c>.</summary>
internal sealed record NearbyWeekday(DayOfWeek Weekday, Direction Direction, Extent Where) : DateMention(Where)
{
    private const int Week = 7;

    public override EdtfDate? SeenFrom(DateTime published)
    {
        int ahead = (Weekday - published.DayOfWeek + Week) % Week;
        int? later = Direction switch
        {
            // It is the source's own day or the one right before or after it: farther away it may be the last or the next.
            Direction.Nearest => ahead <= 1 ? ahead : ahead == Week - 1 ? -1 : null,
            Direction.Last => InOtherWeek(published, ahead == 0 ? -Week : ahead - Week),
            Direction.Next => InOtherWeek(published, ahead == 0 ? Week : ahead),
            _ => null,
        };
        return later is { } days ? EdtfDate.FromDay(EdtfDay.FromDateTime(published.AddDays(days))) : null;
    }

    /// <summary>Those who say "last Friday" mean the most recent one or that of the week before, whichever day weeks begin on: unless all are the same, nobody knows.</summary>
    private static int? InOtherWeek(DateTime published, int later)
    {
        DateTime day = published.AddDays(later);
        return Weeks(published, day, DayOfWeek.Monday) is var monday && Weeks(published, day, DayOfWeek.Sunday) == monday && Math.Abs(monday) == 1 ? later : null;
    }

    private static int Weeks(DateTime from, DateTime to, DayOfWeek first) => (Start(to, first) - Start(from, first)).Days / Week;

    private static DateTime Start(DateTime day, DayOfWeek first) => day.AddDays(-((day.DayOfWeek - first + Week) % Week));
}
