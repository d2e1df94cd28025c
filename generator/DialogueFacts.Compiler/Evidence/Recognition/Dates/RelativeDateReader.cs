namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads dates that depend on the day of the source: <c>on Friday</c>, <c>yesterday</c>, <c>last week</c>.</summary>
internal sealed class RelativeDateReader(DateWords words, DirectionReader directions, PeriodReader periods)
{
    /// <summary>Of <c>mañana</c>, which may be the morning.</summary>
    private const int Unclear = int.MaxValue;

    /// <summary>Days counted from that of the source, longer wordings first.</summary>
    private static readonly Wordings<int> Days = new(
    [
        (["the", "day", "before", "yesterday"], -2), (["the", "day", "after", "tomorrow"], 2),
        (["day", "before", "yesterday"], -2), (["day", "after", "tomorrow"], 2),
        (["antes", "de", "ayer"], -2), (["anteayer"], -2), (["antier"], -2), (["pasado", "mañana"], 2), (["mañana", "mismo"], 1),
        (["today"], 0), (["yesterday"], -1), (["tomorrow"], 1), (["hoy"], 0), (["ayer"], -1), (["mañana", "por", "la"], 1), (["mañana", "a", "las"], 1),
        (["mañana"], Unclear),
    ]);

    /// <summary>Returns the index of the word after what was read; the same index if no date begins here.</summary>
    public int Read(int at, List<DateMention> found)
    {
        (DateMention? mention, int end) = ReadDay(at);
        if (mention is not null)
        {
            found.Add(words.IsQuoted(at) ? new UnclearDate(mention.Where) : mention);
        }

        return end;
    }

    private (DateMention? Mention, int End) ReadDay(int at)
    {
        PassageWord word = words.At(at);
        if (CalendarNames.Weekday(word) is { } weekday)
        {
            return CalendarNames.IsWhole(word)
                ? (directions.Of(new NearbyWeekday(weekday, Direction.Nearest, words.Where(at, at + 1)), at), at + 1)
                : (null, at);
        }

        if (Days.Find(words, at) is { Words: var wording, Meaning: var later })
        {
            int end = at + wording.Length;
            bool isOther = IsNowadays(at, end) || (wording[0] == "mañana" && words.IsAny(at - 1, "la", "una", "esta", "de", "cada", "media", "toda", "misma"));
            Extent where = words.Where(at, end);
            return (isOther ? null : later == Unclear ? new UnclearDate(where) : new NearbyDay(later, where), end);
        }

        if (periods.Read(at) is not { } period)
        {
            return (null, at);
        }

        // "The last year of his term" and "the next week" count from something else.
        bool isOtherPeriod = words.IsAny(at - 1, "the") || words.IsAny(period.End, "of");
        return (isOtherPeriod ? null : new NearbyPeriod(period.Unit, period.Later, words.Where(at, period.End)), period.End);
    }

    /// <summary><c>hoy en día</c> is these days, <c>today's</c> often is.</summary>
    private bool IsNowadays(int at, int end) =>
        words.Are(end, ["en", "día"]) || words.Are(end, ["día"]) || words.At(at).Text.Equals("today's", StringComparison.OrdinalIgnoreCase);
}
