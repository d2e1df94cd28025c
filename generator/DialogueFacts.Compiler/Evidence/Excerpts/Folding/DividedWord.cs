namespace DialogueFacts.Compiler.Evidence.Excerpts.Folding;

/// <summary>
/// A word divided at a line end: letter, hyphen, line end, letter. Whether the hyphen belongs to the word the source does not say, so
/// <c>co-⏎operation</c> is quoted as <c>cooperation</c>, <c>co-operation</c> or <c>co- operation</c>. Numbers are never put together.
/// </summary>
internal static class DividedWord
{
    public static bool Occurs(string text)
    {
        for (int at = text.IndexOfAny(['-', '\u2010', '\u00AD']); at >= 0; at = text.IndexOfAny(['-', '\u2010', '\u00AD'], at + 1))
        {
            if (IsDivision(text, at, out _))
                return true;
        }

        return false;
    }

    /// <summary>Folds a dash between letters as the mode wants it; false where there is no such thing.</summary>
    public static bool TryFold(string text, int at, FoldMode mode, FoldedTextBuilder builder, out int end)
    {
        if (IsDivision(text, at, out end))
        {
            builder.Replace(at, end, mode == FoldMode.Joined ? "" : FoldedText.Division.ToString());
            return true;
        }

        end = at + 1;
        bool joins = mode == FoldMode.Joined && CharacterKinds.IsLetter(text, at - 1) && CharacterKinds.IsLetter(text, end);
        if (joins)
            builder.Replace(at, end, "");
        return joins;
    }

    /// <summary>Whether an excerpt (typographic) says the same as a stretch of the source (divided), each division read in one of the three ways.</summary>
    public static bool SaysTheSame(string excerpt, string source)
    {
        int i = 0;
        foreach (char c in source)
        {
            if (c != FoldedText.Division)
            {
                if (i == excerpt.Length || excerpt[i] != c)
                    return false;
                i++;
            }
            else if (i < excerpt.Length && excerpt[i] == '-')
            {
                i += i + 1 < excerpt.Length && excerpt[i + 1] == ' ' ? 2 : 1;
            }
        }

        return i == excerpt.Length;
    }

    private static bool IsDivision(string text, int at, out int end)
    {
        end = at + 1;
        if (text[at] is not ('-' or '\u2010' or '\u00AD') || !CharacterKinds.IsLetter(text, at - 1))
            return false;
        bool lineEnds = false;
        for (; end < text.Length && CharacterKinds.IsWhiteSpace(text[end]); end++)
            lineEnds |= CharacterKinds.IsLineEnd(text[end]);
        return lineEnds && CharacterKinds.IsLetter(text, end);
    }
}
