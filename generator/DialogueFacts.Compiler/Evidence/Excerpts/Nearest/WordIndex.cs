using DialogueFacts.Compiler.Evidence.Excerpts.Searching;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Nearest;

/// <summary>Where the words of a source are, by loose form; finds the stretch of words that has most in common with others.</summary>
internal sealed class WordIndex
{
    /// <summary>Rare words tell where; once so many places have been looked at, more common ones have nothing to add.</summary>
    private const int MostPlaces = 40_000;

    private readonly string _text;
    private readonly TextSpan[] _words;
    private readonly uint[] _hashes;
    private readonly BucketIndex _places;

    public WordIndex(string text)
    {
        _text = text;
        _words = [.. WordSplitter.Split(text, 0, text.Length)];
        _hashes = new uint[_words.Length];
        for (int i = 0; i < _words.Length; i++)
            _hashes[i] = LooseForm.Hash(text, _words[i]);
        _places = new BucketIndex(_hashes);
    }

    /// <summary>The part of the source where these words are most nearly said; null if it has none of them, nor a similar one.</summary>
    /// <param name="excerpt">The text that the words are of.</param>
    /// <param name="words">Where they are in it.</param>
    public TextSpan? FindNearest(string excerpt, IReadOnlyList<TextSpan> words)
    {
        // Words said in the same order lie the same number of words apart in both texts; edits shift that a little, so shifts are counted in steps.
        int step = 16 + (words.Count / 8);
        Dictionary<int, int> votes = Vote(excerpt, words, step);
        if (votes.Count == 0)
            return FindSimilar(excerpt, words) is { } place ? Window(place - step, place + step) : null;

        // Neighbouring steps count together: the passage may lie across their border.
        int best = 0, mostVotes = 0;
        foreach (KeyValuePair<int, int> vote in votes)
        {
            int both = vote.Value + (votes.TryGetValue(vote.Key + 1, out int next) ? next : 0);
            if (both > mostVotes || (both == mostVotes && vote.Key < best))
                (best, mostVotes) = (vote.Key, both);
        }

        return Window((best - 1) * step, ((best + 3) * step) + words.Count);
    }

    private Dictionary<int, int> Vote(string excerpt, IReadOnlyList<TextSpan> words, int step)
    {
        var votes = new Dictionary<int, int>();
        IEnumerable<(int Word, uint Hash)> rarestFirst = Enumerable.Range(0, words.Count)
            .Select(word => (Word: word, Hash: LooseForm.Hash(excerpt, words[word])))
            .Where(word => word.Hash != 0)
            .OrderBy(word => _places[word.Hash].Length);
        int looked = 0;
        foreach ((int word, uint hash) in rarestFirst)
        {
            ReadOnlySpan<int> places = _places[hash];
            if (looked > 0 && looked + places.Length > MostPlaces)
                break;
            int weight = Weight(places.Length), last = int.MinValue;
            foreach (int place in places.Slice(0, Math.Min(places.Length, MostPlaces)))
            {
                int shift = Floor(place - word, step);
                if (_hashes[place] != hash || shift == last)
                    continue;
                last = shift;
                looked++;
                votes[shift] = votes.TryGetValue(shift, out int so) ? so + weight : weight;
            }
        }

        return votes;
    }

    /// <summary>The word of the source most like the longest of these.</summary>
    private int? FindSimilar(string excerpt, IReadOnlyList<TextSpan> words)
    {
        string longest = words.Select(word => LooseForm.Of(word.In(excerpt))).OrderByDescending(word => word.Length).FirstOrDefault() ?? "";
        var seen = new HashSet<uint>();
        for (int i = 0; i < _words.Length; i++)
        {
            if (_words[i].Length >= longest.Length / 2
                && _words[i].Length <= longest.Length * 2
                && seen.Add(_hashes[i])
                && LooseForm.AreSimilar(LooseForm.Of(_words[i].In(_text)), longest))
            {
                return i;
            }
        }

        return null;
    }

    private TextSpan Window(int first, int last)
    {
        first = Math.Max(0, Math.Min(_words.Length - 1, first));
        last = Math.Max(first, Math.Min(_words.Length - 1, last));
        return new TextSpan(_words[first].Start, _words[last].End);
    }

    private static int Floor(int dividend, int divisor) => (dividend >= 0 ? dividend : dividend - divisor + 1) / divisor;

    private static int Weight(int places)
    {
        int weight = 20;
        for (; places > 1; places /= 2)
            weight--;
        return Math.Max(1, weight);
    }
}
