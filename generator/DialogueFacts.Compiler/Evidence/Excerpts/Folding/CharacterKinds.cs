using System.Globalization;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>The one place that says which characters are white space, dashes, quotation marks, invisible, parts of words.</summary>
internal static class CharacterKinds
{
    /// <summary>Digits that follow one of these after a digit belong to the same number, time or date: <c>36,450</c>, <c>3.3</c>, <c>14:32</c>.</summary>
    private const string InsideNumbers = ".,:/'\u2019\u00B7\u066B\u066C";

    private static readonly CharacterKind[] Kinds = Build();

    public static CharacterKind Of(char c) => Kinds[c];

    /// <summary>White space, or nothing to see: what is trimmed from the ends of an excerpt.</summary>
    public static bool IsBlank(char c) => Kinds[c] is CharacterKind.WhiteSpace or CharacterKind.Invisible;

    public static bool IsWhiteSpace(char c) => Kinds[c] == CharacterKind.WhiteSpace;

    public static bool IsLineEnd(char c) => c is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether <paramref name="index"/> lies between a character and a mark on it, or within a surrogate pair.</summary>
    public static bool CutsCharacter(string text, int index)
    {
        if (index <= 0 || index >= text.Length || text[index] < '\u0300')
            return false;
        if (char.IsLowSurrogate(text[index]))
            return char.IsHighSurrogate(text[index - 1]);
        return Kinds[text[index]] != CharacterKind.Invisible && IsMark(text, index);
    }

    /// <summary>Whether <paramref name="index"/> lies within a word or a number, its sign and its percent sign included.</summary>
    public static bool CutsWord(string text, int index)
    {
        if (index <= 0 || index >= text.Length)
            return false;
        char before = text[index - 1], after = text[index];
        if (IsWordBefore(text, index) && (IsWord(text, index) || IsJoiningDash(text, index)))
            return true;
        if (IsDigit(text, index - 2) && InsideNumbers.IndexOf(before) >= 0 && char.IsDigit(after))
            return true;
        if (char.IsDigit(before))
            return IsPercent(text, index) || (IsWhiteSpace(after) && IsPercent(text, index + 1)) || (InsideNumbers.IndexOf(after) >= 0 && IsDigit(text, index + 1));
        return char.IsDigit(after) && IsSign(text, index - 1);
    }

    /// <summary>Whether what stands here, before a digit, is its sign: nothing precedes it that it could join to the number.</summary>
    public static bool IsSign(string text, int index) =>
        (text[index] is '+' or '\u00B1' || Kinds[text[index]] is CharacterKind.Hyphen or CharacterKind.Dash) && (index == 0 || !IsWordBefore(text, index));

    /// <summary>Whether a letter, a digit or a mark stands here, of a script that parts its words.</summary>
    public static bool IsWord(string text, int index) =>
        (char.IsLetterOrDigit(text, index) || IsMark(text, index)) && !IsOfUndividedScript(text[index]);

    /// <summary>Scripts that write no space between words: each of their characters counts as a word.</summary>
    public static bool IsOfUndividedScript(char c) =>
        c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88F');

    public static bool IsLetter(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetter(text, index) || IsMark(text, index));

    public static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && char.IsDigit(text[index]);

    /// <summary>"2010–2015" or "COVID-19": quoted as "–2015" or "-19" the dash would be read as a sign.</summary>
    private static bool IsJoiningDash(string text, int index) =>
        IsDigit(text, index + 1) && (text[index] == '-' || (Kinds[text[index]] == CharacterKind.Dash && IsDigit(text, index - 1)));

    private static bool IsWordBefore(string text, int index)
    {
        int previous = index - (index > 1 && char.IsSurrogatePair(text, index - 2) ? 2 : 1);
        return previous >= 0 && IsWord(text, previous);
    }

    private static bool IsMark(string text, int index) =>
        text[index] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsPercent(string text, int index) => index < text.Length && text[index] is '%' or '\u2030' or '\u066A';

    private static CharacterKind[] Build()
    {
        var kinds = new CharacterKind[char.MaxValue + 1];
        foreach (int codePoint in CanonicalForm.Attention)
        {
            if (codePoint < kinds.Length)
                kinds[codePoint] = CharacterKind.Composing;
        }

        Set(CharacterKind.Surrogate, ('\uD800', '\uDFFF'));
        // U+2000 and U+2001, which normal form C writes as U+2002 and U+2003, are white space here: no one quotes them apart.
        Set(CharacterKind.WhiteSpace, ('\t', '\r'), (' ', ' '), ('\u0085', '\u0085'), ('\u00A0', '\u00A0'), ('\u1680', '\u1680'),
            ('\u2000', '\u200A'), ('\u2028', '\u2029'), ('\u202F', '\u202F'), ('\u205F', '\u205F'), ('\u3000', '\u3000'));
        Set(CharacterKind.Invisible, ('\u00AD', '\u00AD'), ('\u061C', '\u061C'), ('\u180E', '\u180E'), ('\u200B', '\u200F'),
            ('\u202A', '\u202E'), ('\u2060', '\u2064'), ('\u2066', '\u2069'), ('\uFE00', '\uFE0F'), ('\uFEFF', '\uFEFF'));
        Set(CharacterKind.SingleQuote, ('\u2018', '\u201B'));
        Set(CharacterKind.DoubleQuote, ('\u201C', '\u201F'));
        Set(CharacterKind.Hyphen, ('-', '-'));
        Set(CharacterKind.Dash, ('\u2010', '\u2013'), ('\u2212', '\u2212'), ('\uFE63', '\uFE63'), ('\uFF0D', '\uFF0D'));
        Set(CharacterKind.LongDash, ('\u2014', '\u2015'), ('\uFE58', '\uFE58'));
        Set(CharacterKind.Ellipsis, ('\u2026', '\u2026'));
        Set(CharacterKind.Ligature, ('\uFB00', '\uFB06'));
        return kinds;

        void Set(CharacterKind kind, params (char First, char Last)[] ranges)
        {
            foreach ((char first, char last) in ranges)
            {
                for (int c = first; c <= last; c++)
                    kinds[c] = kind;
            }
        }
    }
}
