using System.Text.RegularExpressions;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Edited;

/// <summary>Finds edits by which an excerpt may say the contrary of its source: a "not" left out, or put in.</summary>
internal static class Negation
{
    /// <summary>So near to what is quoted a negation belongs to it.</summary>
    private const int Nearness = 2;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "without", "cannot",
        "ni", "nunca", "jamás", "sin", "tampoco", "nada", "nadie", "ningún", "ninguno", "ninguna",
    };

    /// <summary>The negation that is left out right behind or right before what is quoted, in the same sentence; null if there is none.</summary>
    public static string? LeftOut(string source, IReadOnlyList<TextSpan> quoted)
    {
        for (int i = 1; i < quoted.Count; i++)
        {
            string gap = source.Substring(quoted[i - 1].End, quoted[i].Start - quoted[i - 1].End);
            string[] words = gap.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            bool isSentenceOver = quoted[i - 1].End > 0 && EndsSentence(source[quoted[i - 1].End - 1].ToString());
            IEnumerable<string> behind = isSentenceOver ? [] : UpToSentenceEnd(words).Take(Nearness);
            IEnumerable<string> before = Enumerable.Reverse(words).TakeWhile(w => !EndsSentence(w)).Take(Nearness);
            if (behind.Concat(before).Select(Bare).FirstOrDefault(IsNegation) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The negation in an insertion that the source has not; null if there is none.</summary>
    /// <param name="passage">What the excerpt was found as.</param>
    public static string? PutIn(string excerpt, string passage) => Bracket.ReadAll(excerpt, out _)
        .Where(b => b.Kind == BracketKind.Insertion && passage.IndexOf(b.Span.In(excerpt), StringComparison.Ordinal) < 0)
        .SelectMany(b => WithoutNumbers(b.Span.In(excerpt).Trim('[', ']')).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Select(Bare)
        .FirstOrDefault(IsNegation);

    /// <summary><c>No. 5</c> is no negation.</summary>
    private static string WithoutNumbers(string text) => Regex.Replace(text, @"\b[Nn]o\. ?(?=[0-9])", "");

    private static IEnumerable<string> UpToSentenceEnd(string[] words)
    {
        foreach (string word in words)
        {
            yield return word;
            if (EndsSentence(word))
            {
                yield break;
            }
        }
    }

    private static bool EndsSentence(string word) => word[word.Length - 1] is '.' or '!' or '?';

    private static bool IsNegation(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '"', '“', '”', '(', ')', '—', '-');
}
