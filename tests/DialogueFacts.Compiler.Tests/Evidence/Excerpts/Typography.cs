namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>What typography may change, told a second time and as simply as can be, so that the properties do not ask the code under test.</summary>
internal static class Typography
{
    private static readonly (string Printed, string Plain)[] Pairs =
    [
        ("\u2018", "'"), ("\u2019", "'"), ("\u201A", "'"), ("\u201B", "'"), ("\u201C", "\""), ("\u201D", "\""), ("\u201E", "\""), ("\u201F", "\""),
        ("\u2010", "-"), ("\u2011", "-"), ("\u2012", "-"), ("\u2013", "-"), ("\u2014", "-"), ("\u2015", "-"), ("\u2212", "-"), ("\u2026", "..."),
        ("\uFB00", "ff"), ("\uFB01", "fi"), ("\uFB02", "fl"), ("\uFB03", "ffi"), ("\uFB04", "ffl"), ("\uFB06", "st"), ("\u00AD", ""), ("\u200B", ""),
    ];

    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    public static string Plain(string text)
    {
        foreach ((string printed, string plain) in Pairs)
            text = text.Replace(printed, plain, StringComparison.Ordinal);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>All ways to set the text otherwise by one change.</summary>
    public static IEnumerable<string> Variants(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                yield return Put(i, 1, "\u00A0");
                yield return Put(i, 1, " \n\t");
            }

            bool isInside = i > 0 && !char.IsSurrogate(text[i]) && char.IsLetter(text[i]) && char.IsLetter(text[i - 1]);
            if (isInside && text[i] < '\u0300' && text[i - 1] < '\u0300')
            {
                yield return Put(i, 0, "\u00AD");
                yield return Put(i, 0, "\u200B");
            }

            foreach ((string printed, string plain) in Pairs)
            {
                if (plain.Length > 0 && !IsDashBeforeDigit(i) && !IsAmongDots(i, plain))
                {
                    if (string.CompareOrdinal(text, i, printed, 0, printed.Length) == 0)
                        yield return Put(i, printed.Length, plain);
                    else if (string.CompareOrdinal(text, i, plain, 0, plain.Length) == 0)
                        yield return Put(i, plain.Length, printed);
                }
            }
        }

        string Put(int at, int length, string replacement) => text[..at] + replacement + text[(at + length)..];
        bool IsDashBeforeDigit(int at) => Plain(text.Substring(at, 1)) == "-" && (at == 0 || at + 1 == text.Length || char.IsDigit(text[at + 1]));
        bool IsAmongDots(int at, string plain) => plain == "..." && at > 0 && text[at - 1] == '.';
    }
}
