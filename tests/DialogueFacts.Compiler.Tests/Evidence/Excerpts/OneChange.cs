namespace DialogueFacts.Compiler.Tests.Evidence.Excerpts;

/// <summary>All texts that differ from a given one in a digit, letter, sign, capital or word.</summary>
internal static class OneChange
{
    public static IEnumerable<string> To(string text) => OfCharacters(text).Concat(OfWords(text));

    private static IEnumerable<string> OfCharacters(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
                yield return With((char)('0' + ((c - '0' + 3) % 10)));
            if (char.IsAsciiLetter(c))
            {
                yield return With((char)(c ^ 0x20));
                yield return With(c is 'q' or 'Q' ? 'z' : char.IsAsciiLetterUpper(c) ? 'Q' : 'q');
            }

            if (c is '-' or '−' or '+' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                yield return With(c == '+' ? '-' : '+');
                yield return text.Remove(i, 1);
            }

            if (c is '$' or '€' or '%' or 'é' or ',' or '.')
                yield return With(c switch { '$' => '€', '€' => '$', '%' => '‰', 'é' => 'e', ',' => '.', _ => ',' });

            string With(char other) => text[..i] + other + text[(i + 1)..];
        }
    }

    private static IEnumerable<string> OfWords(string text)
    {
        string[] words = text.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            yield return string.Join(' ', [.. words[..i], "never", .. words[i..]]);
            yield return string.Join(' ', [.. words[..i], "never", .. words[(i + 1)..]]);
            if (i > 0 && i + 1 < words.Length)
                yield return string.Join(' ', [.. words[..i], .. words[(i + 1)..]]);
            if (i > 0)
                yield return string.Join(' ', [.. words[..(i - 1)], words[i], words[i - 1], .. words[(i + 1)..]]);
        }
    }
}
