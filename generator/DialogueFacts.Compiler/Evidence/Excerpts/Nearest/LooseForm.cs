using System.Text;

using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Nearest;

/// <summary>Letters and digits alone, without case and marks. It finds what to show an author; it never decides that something matches.</summary>
internal static class LooseForm
{
    public static string Of(string text)
    {
        var loose = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (At(text, i) is var c and not '\0')
                loose.Append(c);
        }

        return loose.ToString();
    }

    /// <summary>The same for texts of the same loose form; 0 if it is empty.</summary>
    public static uint Hash(string text, TextSpan word)
    {
        uint hash = 0;
        for (int i = word.Start; i < word.End; i++)
        {
            if (At(text, i) is var c and not '\0')
                hash = (hash ^ c ^ 0x811C9DC5u) * 16777619u;
        }

        // The index groups by the upper bits, which short words hardly reach.
        return hash * 0x9E3779B1u;
    }

    public static bool HasAny(string text, TextSpan word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (At(text, i) != '\0')
                return true;
        }

        return false;
    }

    /// <summary>Whether two loose forms begin and end so much alike that one may be a misspelling of the other.</summary>
    public static bool AreSimilar(string one, string other)
    {
        int shorter = Math.Min(one.Length, other.Length), longer = Math.Max(one.Length, other.Length);
        int front = 0, back = 0;
        while (front < shorter && one[front] == other[front])
            front++;
        while (back < shorter - front && one[one.Length - 1 - back] == other[other.Length - 1 - back])
            back++;
        return longer >= 4 && (front + back) * 10 >= longer * 6;
    }

    /// <summary>Without marks on its letters, nothing else changed.</summary>
    public static string WithoutMarks(string text)
    {
        var bare = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]) && CharacterKinds.CutsCharacter(text, i))
                continue;
            int letter = CanonicalForm.BaseOf(text[i]);
            bare.Append(letter <= char.MaxValue ? (char)letter : text[i]);
        }

        return bare.ToString();
    }

    /// <summary>Without punctuation and symbols, nothing else changed.</summary>
    public static string WithoutPunctuation(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharacterKinds.Of(c) == CharacterKind.Composing)
                bare.Append(c);
        }

        return bare.ToString();
    }

    private static char At(string text, int index)
    {
        char c = text[index];
        if (c < '\u0080')
            return c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : '\0';
        if (char.IsSurrogate(c))
            return c;
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant((char)CanonicalForm.BaseOf(c)) : '\0';
    }
}
