using DialogueFacts.Compiler.Evidence.Excerpts.Folding;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Context;

/// <summary>What stands right before and after a passage: 16 units, less what would cut a word: where it stands is known, so this is for the eye.</summary>
internal static class Surroundings
{
    private const int Reach = 16;

    public static string Before(string text, int start)
    {
        int from = Math.Max(0, start - Reach), whole = from;
        if (from > 0)
        {
            while (whole < start && (Cuts(text, whole) || CharacterKinds.IsWhiteSpace(text[whole])))
                whole++;
            if (whole == start)
                whole = from;
        }

        while (CharacterKinds.CutsCharacter(text, whole))
            whole++;
        return text.Substring(whole, Math.Max(0, start - whole));
    }

    public static string After(string text, int end)
    {
        int to = Math.Min(text.Length, end + Reach), whole = to;
        if (to < text.Length)
        {
            while (whole > end && (Cuts(text, whole) || CharacterKinds.IsWhiteSpace(text[whole - 1])))
                whole--;
            if (whole == end)
                whole = to;
        }

        while (whole > end && CharacterKinds.CutsCharacter(text, whole))
            whole--;
        return text.Substring(end, whole - end);
    }

    private static bool Cuts(string text, int index) => CharacterKinds.CutsCharacter(text, index) || CharacterKinds.CutsWord(text, index);
}
