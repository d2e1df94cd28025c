namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads the words around a day or month that say which of that name is meant: <c>last Friday</c>, <c>octubre del año pasado</c>.</summary>
internal sealed class DirectionReader(DateWords words, PeriodReader periods)
{
    public DateMention Of(DateWithoutYear date, int start, int end)
    {
        int next = words.Skip(words.Skip(end, ","), "of", "in", "de", "del");
        if (periods.Read(next) is { Unit: PeriodUnit.Year, Later: var years } period)
        {
            return date with { YearsLater = years, Where = words.Where(start, period.End) };
        }

        bool isToldOf = next > end && (words.IsAny(next, "that", "the", "each", "every", "ese", "aquel", "mismo", "cada", "año", "este"));
        return isToldOf ? new UnclearDate(date.Where) : date with { Direction = Around(words.IsSpanish && words.IsAny(start - 1, "de") && words.IsAny(start - 2, "mes") ? start - 2 : start, end) };
    }

    public DateMention Of(NearbyWeekday day, int at)
    {
        Direction direction = Around(at, at + 1);
        bool isCounted = words.IsAny(at + 1, "before", "after", "of", "week", "last", "next", "following", "antes", "después", "de", "siguiente", "anterior")
            && direction == Direction.Nearest;
        return isCounted ? new UnclearDate(day.Where) : day with { Direction = direction };
    }

    private Direction Around(int start, int end) =>
        words.IsAny(start - 1, "last", "pasado", "pasada", "último") || words.IsAny(end, "pasado", "pasada") ? Last(start)
        : words.IsAny(start - 1, "next", "próximo", "próxima") || words.IsAny(end, "próximo", "próxima") || words.Are(end, ["que", "viene"]) ? Direction.Next
        : words.IsAny(
            start - 1, "previous", "following", "preceding", "same", "that", "every", "each", "a", "an", "one", "another", "past", "coming", "good", "black",
            "ese", "aquel", "cada", "un", "otro", "mismo", "siguiente", "anterior", "from") && !IsRange(start) ? Direction.Unclear
        : Direction.Nearest;

    /// <summary><c>the last Friday</c> is the last of a month, <c>the last March</c> that of a reign; <c>el pasado viernes</c> is last Friday.</summary>
    private Direction Last(int start) => words.IsAny(start - 1, "last") && words.IsAny(start - 2, "the") ? Direction.Unclear : Direction.Last;

    private bool IsRange(int start) => words.IsAny(start - 1, "from", "a") && (CalendarNames.Month(words.At(start)) is not null || words.IsSpanish);
}
