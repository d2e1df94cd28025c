namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads dates with the name of a month: <c>October 8, 2021</c>, <c>Oct. 8-9</c>, <c>8 de octubre de 2021</c>, <c>October</c>.</summary>
internal sealed class MonthDateReader(DateWords words, DirectionReader directions)
{
    /// <summary>Longer lists of days than this are no dates.</summary>
    private const int MostDays = 12;

    /// <summary>Returns the index of the word after what was read; the same index if no date begins here.</summary>
    public int Read(int at, List<DateMention> found)
    {
        DayOfWeek? weekday = CalendarNames.Weekday(words.At(at));
        int afterWeekday = weekday is null ? at : words.Skip(words.Skip(at + 1, "."), ",", "the", "el");
        int end = ReadMonthFirst(afterWeekday, at, weekday, found);
        return end > at ? end : ReadDayFirst(afterWeekday, at, weekday, found);
    }

    private int ReadMonthFirst(int at, int start, DayOfWeek? weekday, List<DateMention> found)
    {
        if (CalendarNames.Month(words.At(at)) is not { } month)
        {
            return start;
        }

        int next = words.Skip(words.Skip(at + 1, "."), "the");
        if ((words.Day(next) ?? (words.IsSpanish ? null : words.DayInWords(next))) is not { } day)
        {
            next = words.Skip(at + 1, ".");
            return words.YearBehind(next) is { } lone ? Add([null], month, lone, weekday, start, lone + 1, found)
                : IsLoneMonth(at) ? Add([null], month, null, weekday, start, at + 1, found)
                : start;
        }

        List<int?> days = [day.Day];
        int end = day.End;
        while (days.Count < MostDays && words.SkipJoint(end) > end && words.Day(words.Skip(end + 1, "and")) is { } further && CanGoOn(end, further.End, days.Count))
        {
            days.Add(further.Day);
            end = further.End;
        }

        return Add(days, month, words.YearBehind(end), weekday, start, end, found);
    }

    /// <summary><c>8-9</c> and <c>8 to 9</c> are days; of <c>8 and 9</c> or <c>8, 9</c> only a year behind them tells.</summary>
    private bool CanGoOn(int joint, int end, int days)
    {
        if (words.IsAny(joint, "-", "to", "through", "until"))
        {
            return true;
        }

        for (; days < MostDays && words.SkipJoint(end) > end && words.Day(words.Skip(end + 1, "and")) is { } further; days++)
        {
            end = further.End;
        }

        return words.YearBehind(end) is not null;
    }

    private int ReadDayFirst(int at, int start, DayOfWeek? weekday, List<DateMention> found)
    {
        if ((words.Day(at) ?? words.DayInWords(at)) is null)
        {
            return start;
        }

        var days = new List<int?>();
        bool areWords = false;
        int next = at;
        while (days.Count < MostDays && (words.Day(next) ?? words.DayInWords(next)) is { } day)
        {
            areWords |= words.At(next).Kind == WordKind.Letters;
            days.Add(day.Day);
            bool goesOn = words.SkipJoint(day.End) > day.End && (words.Day(day.End + 1) ?? words.DayInWords(day.End + 1)) is not null;
            next = goesOn ? day.End + 1 : day.End;
            if (!goesOn)
            {
                break;
            }
        }

        int monthAt = words.Skip(words.Skip(next, "day"), "of", "de");
        bool isJoined = words.IsAny(monthAt - 1, "of", "de");
        if (CalendarNames.Month(words.At(monthAt)) is not { } month
            || (!isJoined && (areWords || (CalendarNames.IsAmbiguous(words.At(monthAt)) && !char.IsUpper(words.At(monthAt).Text[0])))))
        {
            return start;
        }

        int end = monthAt + 1;
        return Add(days, month, words.YearBehind(words.Skip(end, ".")), weekday, start, end, found);
    }

    private int Add(List<int?> days, int month, int? yearAt, DayOfWeek? weekday, int start, int end, List<DateMention> found)
    {
        int last = Math.Max(end, yearAt + 1 ?? 0);
        for (int i = 0; i < days.Count; i++)
        {
            var dated = new DateWithoutYear(month, days[i], i == 0 ? weekday : null, Direction.Nearest, null, words.Where(start, last));
            found.Add(yearAt is { } year ? new StatedDate(dated.In(words.Number(year)!.Value), dated.Where) : directions.Of(dated, start, last));
        }

        return last;
    }

    /// <summary>A month by itself: <c>May</c> and <c>March</c> may be other words, unless a preposition stands before them.</summary>
    private bool IsLoneMonth(int at) => !CalendarNames.IsAmbiguous(words.At(at))
        || (char.IsUpper(words.At(at).Text[0])
            && words.IsAny(at - 1, "in", "of", "last", "this", "next", "early", "late", "since", "until", "by", "from", "between", "and", "to"));
}
