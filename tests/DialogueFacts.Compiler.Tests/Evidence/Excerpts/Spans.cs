using System.Globalization;

using FsCheck;
using FsCheck.Fluent;

namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>A source and a span of whole characters of it; the properties' subject.</summary>
internal sealed record Spans(string Source, int Start, int End)
{
    private static readonly string[] Words =
    [
        "the", "a", "Mexico", "United", "States", "security", "dialogue", "High-Level", "U.S.", "not", "93,331", "36,450", "3.3", "2021", "-5", "−7", "+4", "$", "€10", "75%",
        "Mérida", "Andre\u0301s", "Lo\u0301pez", "ﬁrst", "oﬃce", "office", "“quoted”", "\"plain\"", "Mexico’s", "nation's", "‘so’", "…", "...", "[sic]", "[1.3-1.7]",
        "\U0001F1F2\U0001F1FD", "\U0001D49C\U0001D4B7", "安全保障", "Ελλάδα", "Москва", "\u1112\u1161\u11ABguk", "Bicen\u00ADtennial", "zero\u200Bwidth", "نص",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", " ", "  ", "\n\n", "\n", "\u00A0", ", ", ". ", "—", "–", " - ", "\u2009", "; "];

    /// <summary>Spans of made-up texts.</summary>
    public static Gen<Spans> OfAnyText { get; } =
        from words in Gen.Elements(Words).ListOf(40)
        from gaps in Gen.Elements(Gaps).ListOf(40)
        let source = string.Concat(words.Zip(gaps, (word, gap) => word + gap))
        from span in Within(source)
        select span;

    /// <summary>Spans of the repository's documents.</summary>
    public static Gen<Spans> OfSeeds { get; } =
        from source in Gen.Elements<string>([.. SeedDocuments.All])
        from span in Within(source)
        select span;

    public static Arbitrary<Spans> Any { get; } = Gen.OneOf(OfAnyText, OfSeeds).ToArbitrary();

    public string Excerpt => Source[Start..End];

    /// <summary>What is quoted: the span without blanks at its ends.</summary>
    public (int Start, int End) Quoted
    {
        get
        {
            (int start, int end) = (Start, End);
            while (start < end && Typography.IsBlank(Source[start]))
                start++;
            while (end > start && Typography.IsBlank(Source[end - 1]))
                end--;
            return (start, end);
        }
    }

    private static Gen<Spans> Within(string source)
    {
        int[] characters = [.. StringInfo.ParseCombiningCharacters(source), source.Length];
        return
            from start in Gen.Choose(0, characters.Length - 2)
            from length in Gen.Choose(1, 120)
            let span = new Spans(source, characters[start], characters[Math.Min(start + length, characters.Length - 1)])
            where span.Quoted.Start < span.Quoted.End
            select span;
    }
}
