using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Evidence.Recognition.Dates;
using DialogueFacts.Compiler.Evidence.Recognition.Numbers;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Recognition;

/// <summary>What an excerpt says, prepared for looking up values in it: typography folded, divided into words.</summary>
internal sealed class Passage
{
    private const int CharactersPerWord = 4;

    private readonly List<PassageWord> _words;
    private readonly string _original;
    private readonly FoldedText _folded;
    private readonly Lazy<IReadOnlyList<NumberMention>> _numbers;
    private readonly Lazy<IReadOnlyList<DateMention>> _dates;

    private Passage(string original, string language)
    {
        _original = original;
        _folded = TextFolder.Fold(original, FoldMode.Typographic);
        string text = Text;
        _words = new List<PassageWord>(text.Length / CharactersPerWord);
        IsSpanish = IsOf(language, "es");
        IsEnglish = IsOf(language, "en");
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
    public string Text => _folded.Text;

    public IReadOnlyList<PassageWord> Words => _words;

    public IReadOnlyList<NumberMention> Numbers => _numbers.Value;

    public IReadOnlyList<DateMention> Dates => _dates.Value;

    /// <summary>Whether its words are looked up in Spanish.</summary>
    public bool IsSpanish { get; }

    /// <summary>Whether its numbers are surely written as in English; where the source says nothing of its language, they are taken to be.</summary>
    public bool IsEnglish { get; }

    /// <param name="excerpt">As its author wrote it.</param>
    /// <param name="isEdited">Whether its brackets are an editor's: what stands in them is not the source's.</param>
    /// <param name="language">The source's, as a BCP 47 tag.</param>
    public static Passage Of(string excerpt, bool isEdited, string? language)
    {
        string own = isEdited ? EditorialMarks.Remove(excerpt) : excerpt;
        return new Passage(own, language ?? "en");
    }

    public static string Fold(string text) => TextFolder.FoldText(text, FoldMode.Typographic);

    /// <summary>The word of an index; past either end a sign that matches nothing.</summary>
    public PassageWord At(int index) => index >= 0 && index < _words.Count ? _words[index] : new PassageWord("\0", WordKind.Sign, -1, -1);

    /// <summary>The index of the first word that begins at an offset or behind it.</summary>
    public int IndexFrom(int start)
    {
        int low = 0;
        for (int high = _words.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _words[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public bool AreAdjacent(int left, int right) => At(left).End == At(right).Start && At(left).End >= 0;

    /// <summary>Whether a sign was printed as a dash, not as a hyphen.</summary>
    public bool IsLongDash(int index) => At(index) is { Kind: WordKind.Sign, Start: >= 0 } sign
        && _folded.TryGetOriginal(sign.Start, sign.End, out TextSpan original) && _original[original.Start] is '\u2012' or '\u2013' or '\u2014' or '\u2015';

    private static bool IsOf(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

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
