namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>URIs (RFC 3986, and 3987 for other scripts), CURIEs (W3C CURIE 1.0) and NCNames (XML Namespaces).</summary>
internal static class UriForm
{
    /// <summary>Never in a URI unless percent-encoded; blanks and control characters neither.</summary>
    private const string Forbidden = "<>\"{}|\\^`";

    public static string? ProblemWithUri(string text)
    {
        int colon = text.IndexOf(':');
        return ProblemWithCharacters(text)
            ?? (colon < 0 ? "A URI begins with its scheme, such as 'https:'." : null)
            ?? (IsScheme(text.Substring(0, colon)) ? null : $"'{text.Substring(0, colon)}' is no scheme of a URI.");
    }

    /// <summary>A URI will do as well. The prefix may be missing: CURIEs, as the specification has them, need none.</summary>
    public static string? ProblemWithCurie(string text)
    {
        if (ProblemWithCharacters(text) is { } problem)
        {
            return problem;
        }

        int colon = text.IndexOf(':');
        string prefix = colon < 0 ? "" : text.Substring(0, colon);
        return colon <= 0 || IsScheme(prefix) || ProblemWithNcName(prefix) is null ? null : $"'{prefix}' is no prefix.";
    }

    public static string? ProblemWithNcName(string text)
    {
        if (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == '_'))
        {
            return "A name begins with a letter or '_'.";
        }

        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '\u00B7') && !char.IsSurrogate(c)
                && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark))
            {
                return $"A name has no '{c}'.";
            }
        }

        return null;
    }

    private static string? ProblemWithCharacters(string text)
    {
        if (text.Length == 0)
        {
            return "It is empty.";
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return "It must not hold blanks; write '%20' for one.";
            }

            if (Forbidden.IndexOf(c) >= 0)
            {
                return $"It must not hold '{c}'.";
            }

            if (c == '%' && !(IsHexadecimal(text, i + 1) && IsHexadecimal(text, i + 2)))
            {
                return "Two hexadecimal digits follow a '%'; write '%25' for the sign itself.";
            }
        }

        return null;
    }

    private static bool IsScheme(string text) =>
        text.Length > 0 && IsAsciiLetter(text[0]) && text.All(c => IsAsciiLetter(c) || c is (>= '0' and <= '9') or '+' or '-' or '.');

    private static bool IsHexadecimal(string text, int at) =>
        at < text.Length && text[at] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
