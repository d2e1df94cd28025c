using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>
/// Finds what a misspelt identifier was meant to be, fast enough for many misspelt ones among many facts: only the identifiers that share
/// the most pairs of neighbouring letters with it are compared letter by letter.
/// </summary>
internal sealed class NearestIdentifier
{
    private const int MostCompared = 2_000;
    private readonly FactIndex _index;
    private readonly List<FactEntry> _facts;
    private readonly Dictionary<(char, char), List<int>> _byPair = [];

    public NearestIdentifier(FactIndex index)
    {
        _index = index;
        _facts = [.. index.All()];
        for (int fact = 0; fact < _facts.Count; fact++)
        {
            foreach ((char, char) pair in Pairs(_facts[fact].Fact.Id))
            {
                if (!_byPair.TryGetValue(pair, out List<int>? facts))
                {
                    _byPair.Add(pair, facts = []);
                }

                facts.Add(fact);
            }
        }
    }

    /// <summary>Null if none is near.</summary>
    public string? Of(string id, ModelClass @class)
    {
        HashSet<int> classes = [.. _index.Hierarchy.WithBelow(@class).Select(c => c.Number)];
        return Of(id, fact => classes.Contains(fact.Class));
    }

    /// <summary>Of any class; null if none is near.</summary>
    public string? Of(string id) => Of(id, _ => true);

    private string? Of(string id, Func<FactIdentity, bool> isMeant)
    {
        if (_facts.Count == 0 || id.Length == 0)
        {
            return null;
        }

        int[] shared = CountShared(id);
        int[] candidates = [.. Enumerable.Range(0, shared.Length).Where(fact => isMeant(_facts[fact].Fact))];
        int least = LeastShared(candidates, shared);
        return Spelling.Nearest(id, candidates.Where(fact => shared[fact] >= least).Select(fact => _facts[fact].Fact.Id));
    }

    private int[] CountShared(string id)
    {
        var shared = new int[_facts.Count];
        foreach ((char, char) pair in Pairs(id))
        {
            if (_byPair.TryGetValue(pair, out List<int>? facts))
            {
                foreach (int fact in facts)
                {
                    shared[fact]++;
                }
            }
        }

        return shared;
    }

    /// <summary>How many pairs a candidate must share so that not too many are left.</summary>
    private static int LeastShared(int[] candidates, int[] shared)
    {
        var sharing = new int[shared.Max() + 1];
        foreach (int fact in candidates)
        {
            sharing[shared[fact]]++;
        }

        int least = sharing.Length;
        for (int taken = 0; least > 0 && taken + sharing[least - 1] <= MostCompared; least--)
        {
            taken += sharing[least - 1];
        }

        return least;
    }

    /// <summary>Of neighbouring letters and digits, without regard to case and what stands between them, as spelling compares them.</summary>
    private static HashSet<(char, char)> Pairs(string id)
    {
        var pairs = new HashSet<(char, char)>();
        char last = '\0';
        foreach (char c in id)
        {
            if (c is '-' or '_' or ' ')
            {
                continue;
            }

            char lower = char.ToLowerInvariant(c);
            pairs.Add((last, lower));
            last = lower;
        }

        return pairs;
    }
}
