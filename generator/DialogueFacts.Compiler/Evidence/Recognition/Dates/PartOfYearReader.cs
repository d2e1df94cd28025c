using System.Globalization;

namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads seasons, quarters and halves of years: <c>spring 1961</c>, <c>Q2 1961</c>, <c>the first half of 1961</c>, <c>primer trimestre de 1961</c>.</summary>
internal sealed class PartOfYearReader(DateWords words)
{
    private static readonly Dictionary<string, EdtfSubYear> Seasons = ByName(
        (EdtfSubYear.Spring, "spring primavera"), (EdtfSubYear.Summer, "summer verano"), (EdtfSubYear.Autumn, "autumn fall otoño"), (EdtfSubYear.Winter, "winter invierno"));

    /// <summary>The first of their kind; single letters stand beside a digit.</summary>
    private static readonly Dictionary<string, EdtfSubYear> Parts = ByName(
        (EdtfSubYear.Quarter1, "quarter trimestre q t"), (EdtfSubYear.Quadrimester1, "quadrimester cuatrimestre"), (EdtfSubYear.Semester1, "half semester semestre h"));

    private static readonly Dictionary<string, int> Ordinals = ByName(
        (1, "first primer"), (2, "second segundo"), (3, "third tercer"), (4, "fourth cuarto"));

    /// <summary>Returns the index of the year, which is a mention as well; the same index if nothing of the kind begins here.</summary>
    public int Read(int at, List<DateMention> found)
    {
        if (ReadPart(at) is not { } part || words.YearBehind(part.End) is not { } year)
        {
            return at;
        }

        // The winter of 1961-62 is in two years.
        if (!(words.At(year + 1).IsSign('-') || words.At(year + 1).IsSign('/')) || !words.AreAdjacent(year, year + 1))
        {
            string date = string.Format(CultureInfo.InvariantCulture, "{0}-{1}", words.At(year).Text, (int)part.Part);
            found.Add(new StatedDate(EdtfDate.Parse(date), words.Where(at, year + 1)));
        }

        return year;
    }

    private (EdtfSubYear Part, int End)? ReadPart(int at)
    {
        PassageWord word = words.At(at);
        if (word.Kind == WordKind.Letters && Seasons.TryGetValue(word.Text, out EdtfSubYear season))
        {
            return (season, at + 1);
        }

        // Q2, H1: the letter and the digit are two words side by side; 2T the other way round.
        int? number = word.Kind == WordKind.Letters && Ordinals.TryGetValue(word.Text, out int ordinal) ? ordinal
            : words.Day(at) is { Day: var digit, End: var end } && (end > at + 1 || words.AreAdjacent(at, at + 1)) ? digit
            : null;
        if (number is { } before)
        {
            int unit = words.Day(at)?.End ?? at + 1;
            return Part(unit, before) is { } named ? (named, unit + 1) : null;
        }

        return word.Text.Length == 1 && words.AreAdjacent(at, at + 1) && words.Day(at + 1) is { Day: var after } && Part(at, after) is { } lettered
            ? (lettered, at + 2)
            : null;
    }

    private EdtfSubYear? Part(int unit, int number) =>
        words.At(unit).Kind == WordKind.Letters && Parts.TryGetValue(words.At(unit).Text, out EdtfSubYear first) && number >= 1 && number <= Count(first)
            ? first + number - 1
            : null;

    private static int Count(EdtfSubYear first) => first switch
    {
        EdtfSubYear.Quarter1 => 4,
        EdtfSubYear.Quadrimester1 => 3,
        _ => 2,
    };

    private static Dictionary<string, T> ByName<T>(params (T Value, string Names)[] lines) => lines
        .SelectMany(line => line.Names.Split(' ').Select(name => (name, line.Value)))
        .ToDictionary(n => n.name, n => n.Value, StringComparer.OrdinalIgnoreCase);
}
