using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Evidence.Recognition.Dates;
using DialogueFacts.Compiler.Evidence.Recognition.Numbers;

namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>What an excerpt says, prepared for looking up values in it: typography folded, divided into words.</summary>
internal sealed class Passage
{
    private readonly List<PassageWord> _words = [];
    private readonly Lazy<IReadOnlyList<NumberMention>> _numbers;
    private readonly Lazy<IReadOnlyList<DateMention>> _dates;

    private Passage(string text, bool isSpanish)
    {
        Text = text;
        IsSpanish = isSpanish;
        _numbers = new(() => NumberFinder.Find(this));
        _dates = new(() => DateFinder.Find(this));
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfWord(text, i, out WordKind kind);
            if (end > i)
            {
                _words.Add(new PassageWord(text.Substring(i, end - i), kind, i, end));
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Folded as the tier <see cref="MatchTier.Typographic"/> does.</summary>
    public string Text { get; }

    public IReadOnlyList<PassageWord> Words => _words;

    public IReadOnlyList<NumberMention> Numbers => _numbers.Value;

    public IReadOnlyList<DateMention> Dates => _dates.Value;

    /// <summary>Whether points group the digits of a number and a comma begins its decimals.</summary>
    public bool IsSpanish { get; }

    /// <param name="excerpt">As its author wrote it.</param>
    /// <param name="isEdited">Whether its brackets are an editor's: what stands in them is not the source's.</param>
    /// <param name="language">The source's, as a BCP 47 tag.</param>
    public static Passage Of(string excerpt, bool isEdited, string? language)
    {
        string own = isEdited ? EditorialMarks.Remove(excerpt) : excerpt;
        bool isSpanish = language is not null && (language == "es" || language.StartsWith("es-", StringComparison.OrdinalIgnoreCase));
        return new Passage(Fold(own), isSpanish);
    }

    public static string Fold(string text) => TextFolder.Fold(text, FoldMode.Typographic).Text;

    /// <summary>The word of an index; past either end a sign that matches nothing.</summary>
    public PassageWord At(int index) => index >= 0 && index < _words.Count ? _words[index] : new PassageWord("\0", WordKind.Sign, -1, -1);

    public bool AreAdjacent(int left, int right) => At(left).End == At(right).Start && At(left).End >= 0;

    private static int EndOfWord(string text, int start, out WordKind kind)
    {
        int end = start;
        if (IsDigit(text[start]))
        {
            kind = WordKind.Digits;
            while (end < text.Length && (IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && IsDigit(text[end + 1]))))
            {
                end++;
            }

            return end;
        }

        kind = WordKind.Letters;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end]) || IsApostropheWithin(text, start, end)))
        {
            end++;
        }

        if (end == start && !char.IsWhiteSpace(text[start]))
        {
            kind = WordKind.Sign;
            end++;
        }

        return end;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostropheWithin(string text, int start, int at) =>
        text[at] == '\'' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
