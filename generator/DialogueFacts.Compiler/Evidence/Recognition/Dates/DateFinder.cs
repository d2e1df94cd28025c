namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Finds the dates, and parts of dates, that a passage states, in the usual English and Spanish wordings.</summary>
internal static class DateFinder
{

    public static IReadOnlyList<DateMention> Find(Passage passage)
    {
        var words = new DateWords(passage);
        var periods = new PeriodReader(words);
        var directions = new DirectionReader(words, periods);
        var byMonth = new MonthDateReader(words, directions);
        var relative = new RelativeDateReader(words, directions, periods);
        var numeric = new NumericDateReader(words);
        var partOfYear = new PartOfYearReader(words);
        var years = new YearReader(words);
        Func<int, List<DateMention>, int>[] readers = [numeric.Read, byMonth.Read, partOfYear.Read, years.Read, relative.Read];
        var found = new List<DateMention>();
        for (int at = 0; at < passage.Words.Count;)
        {
            int start = at;
            foreach (Func<int, List<DateMention>, int> read in readers)
            {
                at = read(start, found);
                if (at > start)
                {
                    break;
                }
            }

            at = Math.Max(at, start + 1);
        }

        ShareYears(words, passage, found);
        return found;
    }

    /// <summary>In <c>March to May 2007</c> the year is that of both; in <c>December to January 2008</c> nobody knows.</summary>
    private static void ShareYears(DateWords words, Passage passage, List<DateMention> found)
    {
        for (int i = found.Count - 2; i >= 0; i--)
        {
            if (found[i] is DateWithoutYear { Direction: Direction.Nearest, YearsLater: null } first && found[i + 1] is StatedDate { Date: { Year: { } year, Month: { } month } } last
                && AreJoined(words, passage, first.Where.End, last.Where.Start))
            {
                found[i] = first.Month <= month ? new StatedDate(first.In((int)year), first.Where) : new UnclearDate(first.Where);
            }
        }
    }

    /// <summary>Whether nothing but a joint stands between two places, and an article behind it.</summary>
    private static bool AreJoined(DateWords words, Passage passage, int end, int start)
    {
        int joint = passage.IndexFrom(end);
        int next = words.SkipJoint(joint);
        return next > joint && (passage.At(next).Start == start || passage.At(words.Skip(next, "the", "el")).Start == start);
    }
}
