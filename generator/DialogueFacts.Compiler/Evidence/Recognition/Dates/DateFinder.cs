using System.Globalization;
using DialogueFacts.Compiler.Evidence.Recognition.Numbers;

namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Finds the dates, and parts of dates, that a passage states, in the usual English and Spanish wordings.</summary>
internal sealed class DateFinder
{
    private readonly Passage _passage;
    private readonly List<DateMention> _found = [];

    private DateFinder(Passage passage) => _passage = passage;

    public static IReadOnlyList<DateMention> Find(Passage passage)
    {
        var finder = new DateFinder(passage);
        for (int at = 0; at < passage.Words.Count;)
        {
            at = Math.Max(at + 1, finder.Read(at));
        }

        return finder._found;
    }

    /// <summary>Returns the index of the word after what was read; the same index if no date begins here.</summary>
    private int Read(int at)
    {
        int afterWeekday = at;
        DayOfWeek? weekday = CalendarNames.Weekday(_passage.At(at));
        if (weekday is not null)
        {
            afterWeekday = Skip(at + 1, ".", ",");
        }

        int end = ReadNumeric(at);
        if (end == at)
        {
            end = ReadMonthFirst(afterWeekday, weekday, at);
        }

        if (end == at)
        {
            end = ReadDayFirst(afterWeekday, weekday, at);
        }

        if (end == at)
        {
            end = ReadYear(at);
        }

        return end == at ? ReadRelative(at, weekday) : end;
    }

    /// <summary><c>on Friday</c>, <c>yesterday</c>.</summary>
    private int ReadRelative(int at, DayOfWeek? weekday)
    {
        PassageWord word = _passage.At(at);
        int? later = CalendarNames.DaysLater(word);
        if (later is null && (weekday is null || !CalendarNames.IsWhole(word)))
        {
            return at;
        }

        _found.Add(new DateMention(null, null, null, weekday, new Extent(word.Start, word.End), later));
        return at + 1;
    }

    /// <summary><c>2021-10-08</c>, <c>2021-10</c>, <c>25/10/2021</c>; of two numbers up to 12 nobody knows which is the month.</summary>
    private int ReadNumeric(int at)
    {
        int? first = Number(at);
        char sign = _passage.At(at + 1).IsSign('-') ? '-' : '/';
        if (first is null || !_passage.At(at + 1).IsSign(sign) || Number(at + 2) is not { } second || !AreAdjacent(at, at + 2))
        {
            return at;
        }

        int? third = _passage.At(at + 3).IsSign(sign) && AreAdjacent(at + 2, at + 4) ? Number(at + 4) : null;
        if (sign == '-' && IsYear(at) && second is >= 1 and <= 12 && _passage.At(at + 2).Text.Length == 2)
        {
            return Add(first, second, third, null, at, third is null ? at + 3 : at + 5);
        }

        if (third is null || !IsYear(at + 4) || first > 31 || second > 31)
        {
            return at;
        }

        return second > 12 && first <= 12 ? Add(third, first, second, null, at, at + 5)
            : first > 12 && second <= 12 ? Add(third, second, first, null, at, at + 5)
            : first == second ? Add(third, first, second, null, at, at + 5)
            : at;
    }

    /// <summary><c>October 8, 2021</c>, <c>Oct. 8-9</c>, <c>October 2021</c>, <c>October</c>.</summary>
    private int ReadMonthFirst(int at, DayOfWeek? weekday, int start)
    {
        if (CalendarNames.Month(_passage.At(at)) is not { } month)
        {
            return start;
        }

        int next = Skip(at + 1, ".");
        if (Day(next) is not { } day)
        {
            int year = Skip(next, ",", "of", "de", "del");
            if (IsYear(year))
            {
                return Add(Number(year), month, null, weekday, start, year + 1);
            }

            return IsLoneMonth(at) ? Add(null, month, null, weekday, start, at + 1) : start;
        }

        int afterDay = AfterOrdinal(next);
        int? last = _passage.At(afterDay).IsSign('-') ? Day(afterDay + 1) : null;
        int end = last is null ? afterDay : AfterOrdinal(afterDay + 1);
        int yearAt = Skip(end, ",", "of");
        int? stated = IsYear(yearAt) ? Number(yearAt) : null;
        end = stated is null ? end : yearAt + 1;
        if (last is not null)
        {
            Add(stated, month, last, null, start, end);
        }

        return Add(stated, month, day, weekday, start, end);
    }

    /// <summary><c>8 October 2021</c>, <c>8th of October</c>, <c>8 de octubre de 2021</c>.</summary>
    private int ReadDayFirst(int at, DayOfWeek? weekday, int start)
    {
        if (Day(at) is not { } day)
        {
            return start;
        }

        int monthAt = Skip(AfterOrdinal(at), "of", "de");
        if (CalendarNames.Month(_passage.At(monthAt)) is not { } month)
        {
            return start;
        }

        int end = monthAt + 1;
        int yearAt = Skip(Skip(end, "."), ",", "of", "de", "del");
        return IsYear(yearAt)
            ? Add(Number(yearAt), month, day, weekday, start, yearAt + 1)
            : Add(null, month, day, weekday, start, end);
    }

    /// <summary><c>2007</c>; not <c>$2007</c>, <c>2007 million</c> or <c>2,007</c>.</summary>
    private int ReadYear(int at)
    {
        if (!IsYear(at)
            || _passage.At(at - 1).IsSign('$')
            || _passage.At(at + 1).IsSign('%')
            || NumberWords.Of(_passage).Magnitudes.ContainsKey(_passage.At(at + 1).Text)
            || (_passage.AreAdjacent(at, at + 1) && _passage.At(at + 1).Kind == WordKind.Letters))
        {
            return at;
        }

        return Add(Number(at), null, null, null, at, at + 1);
    }

    private int Add(int? year, int? month, int? day, DayOfWeek? weekday, int first, int end)
    {
        _found.Add(new DateMention(year, month, day, weekday, new Extent(_passage.At(first).Start, _passage.At(end - 1).End)));
        return end;
    }

    /// <summary>A month by itself: <c>May</c> and <c>March</c> may be other words, unless a preposition stands before them.</summary>
    private bool IsLoneMonth(int at) => !CalendarNames.IsAmbiguous(_passage.At(at))
        || (char.IsUpper(_passage.At(at).Text[0])
            && Array.Exists((string[])["in", "of", "last", "this", "next", "early", "late", "since", "until", "by", "from"], _passage.At(at - 1).Is));

    private int? Number(int at) => _passage.At(at) is { Kind: WordKind.Digits, Text.Length: <= 4 } word
        && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private bool IsYear(int at) => _passage.At(at).Text.Length == 4 && Number(at) is >= 1000 and < 3000;

    private int? Day(int at) => _passage.At(at).Text.Length <= 2 && Number(at) is { } day and >= 1 and <= 31 ? day : null;

    private int AfterOrdinal(int at) =>
        _passage.AreAdjacent(at, at + 1) && _passage.At(at + 1).Text is "st" or "nd" or "rd" or "th" or "º" ? at + 2 : at + 1;

    private bool AreAdjacent(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (!_passage.AreAdjacent(i, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private int Skip(int at, params string[] words) =>
        Array.Exists(words, w => string.Equals(_passage.At(at).Text, w, StringComparison.OrdinalIgnoreCase)) ? at + 1 : at;
}
