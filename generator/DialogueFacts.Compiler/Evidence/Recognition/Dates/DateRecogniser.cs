namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Whether a passage bears out a date.</summary>
/// <param name="published">When the source was published; null if that is not known.</param>
/// <param name="mentions">The dates of the passage, in its order.</param>
internal sealed class DateRecogniser(EdtfDate? published, IReadOnlyList<DateMention> mentions)
{
    /// <summary>Where the first year is named, and where the first other one is: of any date, one of the two is of another year.</summary>
    private (long? Year, int End)[]? _years;

    /// <summary>
    /// Where the passage states the date, or one within it: <c>2021</c> is borne out by <c>8 October 2021</c>, not the other way round. Of an
    /// interval both ends must be stated, or all of it at once, of a set every element. Doubts (<c>?</c>, <c>~</c>) are the fact's own. Null if it does not.
    /// </summary>
    public IReadOnlyList<Extent>? Find(EdtfDate date)
    {
        EdtfDate plain = date.WithoutQualifiers();
        var found = new List<Extent>();
        if (plain.Kind == EdtfKind.Interval)
        {
            found.AddRange(mentions.Where(m => Resolve(m) == plain).Select(m => m.Where));
            if (found.Count > 0)
            {
                return found;
            }
        }

        foreach (EdtfDate part in Parts(plain))
        {
            int before = found.Count;
            for (int i = 0; i < mentions.Count; i++)
            {
                if (Resolve(mentions[i]) is { } stated && IsWithin(stated, part))
                {
                    found.Add(mentions[i].Where);
                }
            }

            if (found.Count == before)
            {
                return null;
            }
        }

        return found.Count == 0 ? null : found;
    }

    /// <summary>The date that a mention means among the others of its passage; null if that cannot be told for certain.</summary>
    public EdtfDate? Resolve(DateMention mention)
    {
        if (mention is StatedDate stated)
        {
            return stated.Date;
        }

        // If all days on which the source can have been published agree on which it is. What the first and last agree on, those between do.
        if (Day(published?.Earliest) is not { } first || Day(published?.Latest) is not { } last || (mention is NearbyWeekday && first != last)
            || mention.SeenFrom(first) is not { } date || mention.SeenFrom(last) != date)
        {
            return null;
        }

        return mention is DateWithoutYear { Weekday: null, YearsLater: null } && IsToldOfAnotherYear(mention, date) ? null : date;
    }

    /// <summary><c>In 1994 … on October 8</c>: a year named before is the one that is told of.</summary>
    private bool IsToldOfAnotherYear(DateMention mention, EdtfDate date) =>
        Array.Exists(_years ??= FirstYears(), y => y.End <= mention.Where.Start && y.Year != date.Year);

    private (long? Year, int End)[] FirstYears()
    {
        StatedDate[] first = [.. mentions.OfType<StatedDate>().Where(m => m.Date is not null).Take(1)];
        IEnumerable<StatedDate> other = first.Length == 0 ? [] : mentions.OfType<StatedDate>().Where(m => m.Date is { } date && date.Year != first[0].Date!.Value.Year).Take(1);
        return [.. first.Concat(other).Select(m => (m.Date!.Value.Year, m.Where.End))];
    }

    private static DateTime? Day(EdtfBound? bound) =>
        bound is { } known && known.TryGetDay(out EdtfDay day) && day.TryGetDateTime(out DateTime date) && date.Year is > 1 and < 9999 ? date : null;

    /// <summary>Seasons have no agreed bounds, so that only the same one is certainly within one.</summary>
    private static bool IsWithin(EdtfDate stated, EdtfDate part) => part.Contains(stated) == Ternary.Holds || part == stated;

    private static IEnumerable<EdtfDate> Parts(EdtfDate date) => date.Kind switch
    {
        EdtfKind.Interval => new[] { date.Start, date.End }.OfType<EdtfDate>(),
        EdtfKind.OneOf or EdtfKind.AllOf => date.GetElements().SelectMany(e => new[] { e.First, e.Last }).OfType<EdtfDate>().Distinct(),
        _ => [date],
    };
}
