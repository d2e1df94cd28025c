namespace DialogueFacts.Compiler.Evidence.Recognition.Numbers;

/// <summary>A language's numbers in words.</summary>
internal sealed class NumberWords
{
    public static readonly NumberWords English = new()
    {
        Units = Table(
            "zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 "
            + "sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90"),
        Ordinals = Table(
            "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 thirteenth 13 "
            + "fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 fortieth 40 fiftieth 50"),
        Magnitudes = Table("dozen 12 hundred 100 thousand 1000 million 1000000 billion 1000000000 bn 1000000000 trillion 1000000000000"),
        Fractions = Table("half 0.5 quarter 0.25 quarters 0.25 fifth 0.2 fifths 0.2 tenth 0.1 tenths 0.1"),
        Halves = ["half"],
        Articles = ["a", "an"],
        And = "and",
        PartOf = "of",
    };

    /// <summary>A billón is a million millions; a thousand millions are mil millones.</summary>
    public static readonly NumberWords Spanish = new()
    {
        Units = Table(
            "cero 0 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 "
            + "dieciséis 16 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21 veintiuna 21 veintidós 22 veintitrés 23 veinticuatro 24 "
            + "veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 "
            + "ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 "
            + "cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 setecientas 700 ochocientos 800 "
            + "ochocientas 800 novecientos 900 novecientas 900"),
        Ordinals = Table(
            "primer 1 primero 1 primera 1 segundo 2 segunda 2 tercer 3 tercero 3 tercera 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 "
            + "séptimo 7 séptima 7 octavo 8 octava 8 noveno 9 novena 9 décimo 10 décima 10"),
        Magnitudes = Table("docena 12 docenas 12 mil 1000 millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000"),
        Fractions = Table("medio 0.5 media 0.5 cuarto 0.25 cuartos 0.25 quinto 0.2 quintos 0.2 décimo 0.1 décimos 0.1"),
        Halves = ["medio", "media"],
        Articles = ["un", "una"],
        And = "y",
        PartOf = "de",
        JoinsTens = true,
    };

    /// <summary>Only directly after digits: <c>$3m</c>.</summary>
    public static readonly Dictionary<string, decimal> ShortMagnitudes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1_000m,
        ["m"] = 1_000_000m,
        ["b"] = 1_000_000_000m,
    };

    public static readonly Dictionary<char, decimal> VulgarFractions = new() { ['½'] = 0.5m, ['¼'] = 0.25m, ['¾'] = 0.75m, ['⅛'] = 0.125m, ['⅕'] = 0.2m, ['⅒'] = 0.1m };

    /// <summary>What <c>1/2</c> may have below its line to be a fraction.</summary>
    public static readonly Dictionary<string, decimal> Denominators = Table("2 2 4 4 5 5 8 8 10 10");

    private HashSet<string>? _beginnings;

    public required Dictionary<string, decimal> Units { get; init; }

    public required Dictionary<string, decimal> Ordinals { get; init; }

    public required Dictionary<string, decimal> Magnitudes { get; init; }

    /// <summary>Of a magnitude: <c>a quarter of a million</c>.</summary>
    public required Dictionary<string, decimal> Fractions { get; init; }

    public required List<string> Halves { get; init; }

    public required List<string> Articles { get; init; }

    public required string And { get; init; }

    public required string PartOf { get; init; }

    /// <summary>Whether <see cref="And"/> stands between tens and units; else it does behind hundreds and thousands.</summary>
    public bool JoinsTens { get; init; }

    /// <summary>Whether a number in words may begin with the word: nearly none does, and every word of a passage is asked.</summary>
    public bool MayBegin(PassageWord word) => word.Kind == WordKind.Letters
        && (_beginnings ??= new([.. Units.Keys, .. Ordinals.Keys, .. Magnitudes.Keys, .. Fractions.Keys, .. Articles], StringComparer.OrdinalIgnoreCase)).Contains(word.Text);

    public static NumberWords Of(Passage passage) => passage.IsSpanish ? Spanish : English;

    public static decimal? Find(Dictionary<string, decimal> table, PassageWord word) =>
        word.Kind == WordKind.Letters && table.TryGetValue(word.Text, out decimal value) ? value : null;

    private static Dictionary<string, decimal> Table(string pairs)
    {
        string[] items = pairs.Split(' ');
        var table = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < items.Length; i += 2)
        {
            table.Add(items[i], decimal.Parse(items[i + 1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return table;
    }
}
