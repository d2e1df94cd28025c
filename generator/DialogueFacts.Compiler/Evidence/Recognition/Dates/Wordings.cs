namespace DialogueFacts.Compiler.Evidence.Recognition.Dates;

/// <summary>Wordings of one or more words, found by their first: most words of a passage begin none.</summary>
/// <param name="all">Of those that begin alike, the first one that fits counts.</param>
internal sealed class Wordings<T>(IEnumerable<(string[] Words, T Meaning)> all)
{
    private const string Owner = "'s";

    private readonly ILookup<string, (string[] Words, T Meaning)> _byFirst = all.ToLookup(w => w.Words[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The wording that begins here; null if none does.</summary>
    public (string[] Words, T Meaning)? Find(DateWords words, int at)
    {
        PassageWord first = words.At(at);
        if (first.Kind != WordKind.Letters)
        {
            return null;
        }

        bool isOwner = first.Text.EndsWith(Owner, StringComparison.OrdinalIgnoreCase);
        string key = isOwner ? first.Text.Substring(0, first.Text.Length - Owner.Length) : first.Text;
        foreach ((string[] wording, T meaning) in _byFirst[key])
        {
            if (words.Are(at, wording))
            {
                return (wording, meaning);
            }
        }

        return null;
    }
}
