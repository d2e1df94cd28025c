using System.Globalization;
using DialogueFacts.Compiler.Evidence.Recognition.Numbers;

namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Reads years, decades and centuries: <c>2007</c>, <c>2007-08</c>, <c>44 BC</c>, <c>the 1990s</c>, <c>the 19th century</c>.</summary>
internal sealed class YearReader(DateWords words)
{
    private const int Decade = 10;
    private const int Century = 100;

    /// <summary>What four digits are the number of, if it stands before them.</summary>
    private static readonly string[] Numbered =
    [
        "$", "€", "£", "¥", "#", "№", "no", "nos", "nr", "number", "page", "p", "pp", "room", "flight", "resolution", "article", "section", "line", "route", "highway",
        "usd", "mxn", "eur", "núm", "número", "página", "artículo", "resolución", "vuelo",
    ];

    /// <summary>What there are so many of, if it stands behind four digits.</summary>
    private static readonly string[] Counted =
    [
        "%", "€", "percent", "dollars", "dollar", "pesos", "euros", "pounds", "crowns", "usd", "mxn", "eur", "people", "persons", "men", "women", "soldiers", "troops", "deaths",
        "miles", "kilometers", "kilometres", "km", "meters", "metres", "feet", "tons", "acres", "votes", "dólares", "personas", "hombres", "mujeres", "soldados",
        "muertos", "muertes", "millas", "kilómetros", "metros", "toneladas", "votos",
    ];

    /// <summary>Behind these four digits are a year whatever follows: <c>in 2007 people …</c>.</summary>
    private static readonly string[] Dating = ["in", "since", "until", "by", "en", "desde", "hasta"];

    /// <summary>Returns the index of the word after what was read; the same index if no date begins here.</summary>
    public int Read(int at, List<DateMention> found)
    {
        int end = ReadEra(at, found);
        end = end > at ? end : ReadCentury(at, found);
        if (end > at || !words.IsYear(at) || !IsYearHere(at))
        {
            return end;
        }

        int year = words.Number(at)!.Value;
        if (IsDecade(at))
        {
            // The 1900s may be a decade or a century.
            int length = words.AreAdjacent(at, at + 1) && words.At(at + 1).Text == "s" ? 2 : 3;
            found.Add(Decades(year, at, at + length));
            return at + length;
        }

        found.Add(new StatedDate(EdtfDate.FromYear(year), words.Where(at, at + 1)));
        return ReadLastYear(at, year, found);
    }

    private StatedDate Decades(int year, int at, int end) => new(
        year % Century == 0 ? null : EdtfDate.Parse((year / Decade).ToString(CultureInfo.InvariantCulture) + "X"), words.Where(at, end));

    private bool IsDecade(int at) => words.Number(at) % Decade == 0 && words.AreAdjacent(at, at + 1)
        && (words.At(at + 1).Text == "s" || (words.At(at + 1).IsSign('\'') && words.At(at + 2).Text == "s" && words.IsAny(at - 1, "the")));

    private bool IsYearHere(int at) =>
        !IsNumber(at)
        && (words.IsAny(at - 1, Dating) || !words.IsAny(at + 1, Counted))
        && (words.IsSpanish ? NumberWords.Spanish : NumberWords.English).Magnitudes.ContainsKey(words.At(at + 1).Text) is false
        && (!words.AreAdjacent(at, at + 1) || words.At(at + 1).Kind != WordKind.Letters || IsDecade(at));

    /// <summary><c>flight 1911</c>, <c>No. 1911</c>; but <c>there was no 1911 deal</c>.</summary>
    private bool IsNumber(int at)
    {
        bool isShort = words.At(at - 1).IsSign('.');
        return isShort ? words.IsAny(at - 2, Numbered) : words.IsAny(at - 1, Numbered) && words.At(at - 1).Text != "no";
    }

    /// <summary><c>2021-22</c>, as long as it is no month.</summary>
    private int ReadLastYear(int at, int year, List<DateMention> found)
    {
        bool isRange = words.At(at + 1).IsSign('-') && words.AreAdjacent(at, at + 2) && words.At(at + 2).Text.Length == 2;
        if (!isRange || words.Number(at + 2) is not { } last || last <= year % Century || (last <= 12 && !words.IsLongDash(at + 1)))
        {
            return at + 1;
        }

        found.Add(new StatedDate(EdtfDate.FromYear((year / Century * Century) + last), words.Where(at, at + 3)));
        return at + 3;
    }

    /// <summary><c>44 BC</c>, <c>476 AD</c>, <c>44 a. C.</c></summary>
    private int ReadEra(int at, List<DateMention> found)
    {
        if (words.Number(at) is not { } year || year == 0)
        {
            return at;
        }

        int era = at + 1;
        bool isBefore = words.IsAny(era, "BC", "BCE");
        bool isAfter = words.IsAny(era, "AD", "CE");
        if ((isBefore || isAfter) && !words.At(era).Text.Any(char.IsLower))
        {
            found.Add(new StatedDate(EdtfDate.FromYear(isBefore ? 1 - year : year), words.Where(at, era + 1)));
            return era + 1;
        }

        int letter = words.Skip(era + 1, ".");
        if (!words.IsAny(era, "a", "d") || !words.At(letter).Text.Equals("C", StringComparison.Ordinal) || letter == era + 1)
        {
            return at;
        }

        found.Add(new StatedDate(EdtfDate.FromYear(words.IsAny(era, "a") ? 1 - year : year), words.Where(at, letter + 1)));
        return letter + 1;
    }

    /// <summary><c>the 19th century</c>, <c>the nineteenth century</c>: EDTF's <c>18XX</c>.</summary>
    private int ReadCentury(int at, List<DateMention> found)
    {
        if ((words.Day(at) ?? words.DayInWords(at)) is not { Day: > 1, End: var end } ordinal || !words.IsAny(end, "century") || words.IsAny(end + 1, "BC", "BCE"))
        {
            return at;
        }

        found.Add(new StatedDate(EdtfDate.Parse((ordinal.Day - 1).ToString("00", CultureInfo.InvariantCulture) + "XX"), words.Where(at, end + 1)));
        return end + 1;
    }
}
