namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Whether a passage bears out a date.</summary>
/// <param name="published">When the source was published; null if that is not known.</param>
internal sealed class DateRecogniser(EdtfDate? published)
{
    private const int FarthestYear = 6;

    /// <summary>
    /// Where the passage states the date, or one within it: <c>2021</c> is borne out by <c>8 October 2021</c>, not the other way round. Of an
    /// interval both ends must be stated, of a set every element. Doubts (<c>?</c>, <c>~</c>) are the fact's own. Null if it does not.
    /// </summary>
    public IReadOnlyList<Extent>? Find(EdtfDate date, IReadOnlyList<DateMention> mentions)
    {
        var found = new List<Extent>();
        foreach (EdtfDate part in Parts(date.WithoutQualifiers()))
        {
            int before = found.Count;
            found.AddRange(mentions.Where(m => Resolve(m) is { } stated && part.Contains(stated) == Ternary.Holds).Select(m => m.Where));
            if (found.Count == before)
            {
                return null;
            }
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>The date that a mention means; null if that cannot be told for certain.</summary>
    public EdtfDate? Resolve(DateMention mention)
    {
        if (!mention.IsRelative && (mention.Year is not null || mention.Month is null))
        {
            return mention.Date;
        }

        // It is the nearest one, if all days on which the source can have been published agree on which that is.
        if (published is not { } bounds || !bounds.Earliest.TryGetDay(out EdtfDay first) || !bounds.Latest.TryGetDay(out EdtfDay last))
        {
            return null;
        }

        if (mention.IsRelative)
        {
            return first == last ? Near(mention, first) : null;
        }

        EdtfDate? early = Nearest(mention, first);
        return early is not null && early == Nearest(mention, last) ? early : null;
    }

    /// <summary>A weekday is the source's own or the one right before or after it: farther away it may be the last or the next.</summary>
    private static EdtfDate? Near(DateMention mention, EdtfDay published)
    {
        if (!published.TryGetDateTime(out DateTime own) || own.Year is <= 1 or >= 9999)
        {
            return null;
        }

        int[] days = mention.DaysLater is { } later ? [later] : [0, -1, 1];
        foreach (DateTime day in days.Select(d => own.AddDays(d)))
        {
            if (mention.Weekday is null || mention.Weekday == day.DayOfWeek)
            {
                return EdtfDate.FromDay(EdtfDay.FromDateTime(day));
            }
        }

        return null;
    }

    private static IEnumerable<EdtfDate> Parts(EdtfDate date) => date.Kind switch
    {
        EdtfKind.Interval => new[] { date.Start, date.End }.OfType<EdtfDate>(),
        EdtfKind.OneOf or EdtfKind.AllOf => date.GetElements().SelectMany(e => new[] { e.First, e.Last }).OfType<EdtfDate>().Distinct(),
        _ => [date],
    };

    private static EdtfDate? Nearest(DateMention mention, EdtfDay published)
    {
        EdtfDate? nearest = null;
        long least = long.MaxValue;
        for (long year = published.Year - FarthestYear; year <= published.Year + FarthestYear; year++)
        {
            if (year is < 1 or > 9999 || mention.Of((int)year) is not { } date || !date.Earliest.TryGetDay(out EdtfDay day))
            {
                continue;
            }

            long distance = Math.Abs(DayNumber(day) - DayNumber(published));
            if (distance < least)
            {
                (nearest, least) = (date, distance);
            }
        }

        return nearest;
    }

    /// <summary>A count of days that is right to a day or two: enough to tell one year from the next.</summary>
    private static long DayNumber(EdtfDay day) => (day.Year * 365) + (day.Year / 4) + ((day.Month - 1) * 61 / 2) + day.Day;
}
