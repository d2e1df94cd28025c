using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Nearest;

/// <summary>Splits a text at white space and around long dashes; scripts without spaces character by character. Punctuation stays with its word.</summary>
internal static class WordSplitter
{
    public static IEnumerable<TextSpan> Split(string text, int start, int end)
    {
        for (int at = start; at < end;)
        {
            if (CharacterKinds.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int from = at++;
            if (!StandsAlone(text[from]))
            {
                while (at < end && !CharacterKinds.IsWhiteSpace(text[at]) && !StandsAlone(text[at]))
                    at++;
            }

            while (at < end && CharacterKinds.CutsCharacter(text, at))
                at++;
            yield return new TextSpan(from, at);
        }
    }

    /// <summary>How many words with a letter or digit there are; counts no further than needed.</summary>
    public static int CountWords(string text, int atMost) =>
        Split(text, 0, text.Length).Where(word => LooseForm.HasAny(text, word)).Take(atMost).Count();

    private static bool StandsAlone(char c) => CharacterKinds.IsOfUndividedScript(c) || CharacterKinds.Of(c) == CharacterKind.LongDash;
}
