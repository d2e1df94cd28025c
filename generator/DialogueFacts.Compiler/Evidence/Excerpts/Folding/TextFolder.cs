using System.Runtime.InteropServices;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>
/// Folds texts so that what a tier takes for the same becomes the same. Never touched: case, diacritics, digits, separators, signs,
/// currency and percent signs, any other punctuation. A stretch of a text folds to a stretch of the folded text, so finding is substring search.
/// </summary>
internal static class TextFolder
{
    /// <summary>What a long dash folds to where a short one would be a sign.</summary>
    public const char LongDash = '\u2014';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The folded text alone: the same object if folding changes nothing, as is nearly always so of excerpts and values.</summary>
    public static string FoldText(string text, FoldMode mode) => NextStop(text, 0, mode) == text.Length ? text : Fold(text, mode).Text;

    public static FoldedText Fold(string text, FoldMode mode)
    {
        if (NextStop(text, 0, mode) == text.Length)
            return new FoldedText(text, []);

        var builder = new FoldedTextBuilder(text);
        for (int at = 0; at < text.Length;)
        {
            int stop = NextStop(text, at, mode);
            if (stop < text.Length && CharacterKinds.Of(text[stop]) is CharacterKind.Composing or CharacterKind.Surrogate)
                stop = SegmentStart(text, stop, at);
            builder.Keep(at, stop);
            at = stop < text.Length ? FoldOne(text, stop, mode, builder) : stop;
        }

        return builder.Build();
    }

    /// <summary>Without blanks at its ends: they are not part of what is quoted.</summary>
    public static TextSpan Trim(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && CharacterKinds.IsBlank(text[start]))
            start++;
        while (end > start && CharacterKinds.IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>Where the next character stands that this mode may not keep as it is. Most text is passed over here, so this decides how fast folding is.</summary>
    private static int NextStop(string text, int at, FoldMode mode)
    {
        if (mode == FoldMode.Normalized)
        {
            at += LengthOfAscii(text.AsSpan(at));
            while (at < text.Length && (text[at] < '\u0300' || CharacterKinds.Of(text[at]) is not (CharacterKind.Composing or CharacterKind.Surrogate)))
                at++;
            return at;
        }

        bool stopsAtHyphens = mode is FoldMode.Joined or FoldMode.Divided;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c is > '-' and < '\u007F')
                continue;
            CharacterKind kind = CharacterKinds.Of(c);
            bool isSingleSpace = c == ' ' && at + 1 < text.Length && !CharacterKinds.IsBlank(text[at + 1]);
            if (kind != CharacterKind.Plain && !isSingleSpace && (kind != CharacterKind.Hyphen || stopsAtHyphens))
                break;
        }

        return at;
    }

    /// <summary>How many characters of ASCII a text begins with, or up to three less: four at a time, as most texts are nothing else.</summary>
    private static int LengthOfAscii(ReadOnlySpan<char> text)
    {
        const ulong Beyond = 0xFF80_FF80_FF80_FF80;
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(text);
        int i = 0;
        while (i < fours.Length && (fours[i] & Beyond) == 0)
            i++;
        return i * (sizeof(ulong) / sizeof(char));
    }

    private static int FoldOne(string text, int at, FoldMode mode, FoldedTextBuilder builder)
    {
        if (mode == FoldMode.Normalized)
            return FoldSegment(text, at, builder);
        char c = text[at];
        switch (CharacterKinds.Of(c))
        {
            case CharacterKind.WhiteSpace:
                return Replace(EndOfBlanks(text, at), " ");
            case CharacterKind.SingleQuote:
                builder.Substitute('\'');
                return at + 1;
            case CharacterKind.DoubleQuote:
                builder.Substitute('"');
                return at + 1;
            case CharacterKind.Ellipsis:
                return Replace(at + 1, "...");
            case CharacterKind.Ligature:
                return Replace(at + 1, Ligatures[c - '\uFB00']);
            case CharacterKind.Invisible:
            case CharacterKind.Hyphen:
            case CharacterKind.Dash:
            case CharacterKind.LongDash:
                return mode is FoldMode.Joined or FoldMode.Divided && DividedWord.TryFold(text, at, mode, builder, out int end) ? end : FoldDash();
            default:
                return FoldSegment(text, at, builder);
        }

        int FoldDash()
        {
            if (CharacterKinds.Of(c) == CharacterKind.Invisible)
                return Replace(at + 1, "");
            builder.Substitute(IsDashBeforeNumber(text, at) ? LongDash : '-');
            return at + 1;
        }

        int Replace(int end, string replacement)
        {
            builder.Replace(at, end, replacement);
            return end;
        }
    }

    /// <summary>"growth —5 percent" must not become "-5 percent": where a dash would turn into a sign, a long one stays long.</summary>
    private static bool IsDashBeforeNumber(string text, int at)
    {
        if (CharacterKinds.Of(text[at]) != CharacterKind.LongDash)
            return false;
        int before = at - 1, after = at + 1;
        while (before >= 0 && CharacterKinds.Of(text[before]) == CharacterKind.Invisible)
            before--;
        while (after < text.Length && CharacterKinds.Of(text[after]) == CharacterKind.Invisible)
            after++;
        return CharacterKinds.IsDigit(text, after) && !CharacterKinds.IsDigit(text, before) && !CharacterKinds.IsLetter(text, before);
    }

    private static int EndOfBlanks(string text, int at)
    {
        while (at < text.Length && CharacterKinds.IsBlank(text[at]))
            at++;
        return at;
    }

    /// <summary>A mark composes with the character before it, so the segment begins there.</summary>
    private static int SegmentStart(string text, int at, int floor)
    {
        if (at == floor || !CanonicalForm.CombinesWithPrevious(CanonicalForm.CodePointAt(text, at)))
            return at;
        int start = at - (at - floor > 1 && char.IsSurrogatePair(text, at - 2) ? 2 : 1);
        return CharacterKinds.IsBlank(text[start]) ? at : start;
    }

    private static int FoldSegment(string text, int at, FoldedTextBuilder builder)
    {
        int end = at + LengthAt(text, at);
        while (end < text.Length && text[end] >= '\u0300' && CanonicalForm.CombinesWithPrevious(CanonicalForm.CodePointAt(text, end)))
            end += LengthAt(text, end);

        bool alone = end - at == LengthAt(text, at);
        if (alone && !CanonicalForm.IsReplaced(CanonicalForm.CodePointAt(text, at)))
        {
            builder.Keep(at, end);
            return end;
        }

        string segment = text.Substring(at, end - at);
        string composed = CanonicalForm.Compose(segment);
        if (composed == segment)
            builder.Keep(at, end);
        else
            builder.Replace(at, end, composed);
        return end;
    }

    private static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
