using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Links;

/// <summary>
/// Finds the identifiers of which a text may be a slip, as fast among many facts as among few: both are looked up as they are without each one
/// of their characters. A text that is none costs no comparing with facts.
/// </summary>
internal sealed class IdentifierSlips
{
    private const uint Base = 0x01000193;
    private readonly FactIndex _index;
    private readonly FactEntry[] _facts;

    /// <summary>Of every identifier, whole and without each one of its characters; in ascending order.</summary>
    private readonly uint[] _hashes;

    /// <summary>Whose hash it is.</summary>
    private readonly int[] _owners;

    public IdentifierSlips(FactIndex index)
    {
        _index = index;
        _facts = [.. index.All()];
        var hashes = new List<uint>();
        var owners = new List<int>();
        for (int fact = 0; fact < _facts.Length; fact++)
        {
            hashes.AddRange(Hashes(_facts[fact].Fact.Id));
            owners.AddRange(Enumerable.Repeat(fact, hashes.Count - owners.Count));
        }

        (_hashes, _owners) = ([.. hashes], [.. owners]);
        Array.Sort(_hashes, _owners);
    }

    /// <summary>The nearest identifier; null if none is near. One with another number in it is another fact's, and no slip.</summary>
    /// <param name="isMeant">Whether a fact of the class can be meant.</param>
    public string? Of(string text, Func<ModelClass, bool> isMeant)
    {
        var candidates = new HashSet<int>();
        foreach (uint hash in Hashes(text))
        {
            for (int i = FirstOf(hash); i < _hashes.Length && _hashes[i] == hash; i++)
            {
                candidates.Add(_owners[i]);
            }
        }

        string digits = Digits(text);
        return candidates.Count == 0
            ? null
            : Spelling.Nearest(text, candidates.Select(c => _facts[c]).Where(f => Digits(f.Fact.Id) == digits && isMeant(_index.ClassOf(f))).Select(f => f.Fact.Id));
    }

    private static string Digits(string id) => string.Concat(id.Where(char.IsDigit));

    /// <summary>Where a hash first stands, or would stand.</summary>
    private int FirstOf(uint hash)
    {
        int low = 0;
        int high = _hashes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _hashes[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Without regard to case and what stands between words, as spelling compares. The sum of its characters times powers of a number:
    /// so what it is without a character follows from what is before and behind it.</summary>
    private static HashSet<uint> Hashes(string id)
    {
        char[] letters = [.. id.Where(c => c is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)];
        var powers = new uint[letters.Length + 1];
        var behind = new uint[letters.Length + 1];
        unchecked
        {
            powers[0] = 1;
            for (int i = 0; i < letters.Length; i++)
            {
                powers[i + 1] = powers[i] * Base;
            }

            for (int i = letters.Length - 1; i >= 0; i--)
            {
                behind[i] = letters[i] + (behind[i + 1] * Base);
            }

            var hashes = new HashSet<uint> { behind[0] };
            uint before = 0;
            for (int i = 0; i < letters.Length; i++)
            {
                hashes.Add(before + (behind[i + 1] * powers[i]));
                before += letters[i] * powers[i];
            }

            return hashes;
        }
    }
}
