namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads the words around a day or month that say which of that name is meant: <c>last Friday</c>, <c>octubre del año pasado</c>.</summary>
internal sealed class DirectionReader(DateWords words, PeriodReader periods)
{
    /// <summary>In so many words a <c>year</c> stands behind <c>October of</c>: <c>that year</c>, <c>the same year</c>.</summary>
    private const int YearWithin = 3;

    public DateMention Of(DateWithoutYear date, int start, int end)
    {
        int next = words.Skip(end, "of", "in", "de", "del");
        if (periods.Read(next) is { Unit: PeriodUnit.Year, Later: var years } period && !words.IsOwner(period.End - 1))
        {
            return date with { YearsLater = years, Where = words.Where(start, period.End) };
        }

        bool isToldOf = next > end && Enumerable.Range(next, YearWithin).Any(i => words.IsAny(i, "year", "years", "año", "años"));
        return isToldOf ? new UnclearDate(date.Where) : date with { Direction = Around(words.IsSpanish && words.IsAny(start - 1, "de") && words.IsAny(start - 2, "mes") ? start - 2 : start, end, isDay: false) };
    }

    public DateMention Of(NearbyWeekday day, int at)
    {
        Direction direction = Around(at, at + 1, isDay: true);

        // "The Friday after the vote" counts from the vote, "on Friday after the vote" does not.
        bool isCounted = direction == Direction.Nearest
            && (words.IsAny(at + 1, "of", "week", "last", "next", "following", "antes", "después", "de", "siguiente", "anterior")
                || (words.IsAny(at + 1, "before", "after") && words.IsAny(at - 1, "the")));
        return isCounted ? new UnclearDate(day.Where) : day with { Direction = direction };
    }

    private Direction Around(int start, int end, bool isDay) =>
        words.IsAny(start - 1, "last", "pasado", "pasada", "último") || words.IsAny(end, "pasado", "pasada") ? Last(start)
        : words.IsAny(start - 1, "next", "próximo", "próxima") || words.IsAny(end, "próximo", "próxima") || words.Are(end, ["que", "viene"]) ? Direction.Next
        : words.IsAny(
            start - 1, "previous", "following", "preceding", "same", "that", "every", "each", "a", "an", "one", "another", "past", "coming", "good", "black",
            "ese", "aquel", "cada", "un", "otro", "mismo", "siguiente", "anterior", "from") && !IsRange(start, isDay) ? Direction.Unclear
        : Direction.Nearest;

    /// <summary><c>the last Friday</c> is the last of a month, <c>the last March</c> that of a reign; <c>el pasado viernes</c> is last Friday.</summary>
    private Direction Last(int start) => words.IsAny(start - 1, "last") && words.IsAny(start - 2, "the") ? Direction.Unclear : Direction.Last;

    private bool IsRange(int start, bool isDay) => words.IsAny(start - 1, "from", "a") && (!isDay || words.IsSpanish);
}
