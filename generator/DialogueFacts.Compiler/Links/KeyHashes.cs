namespace DialogueFacts.Compiler.Links;

/// <summary>Tells quickly that a key is not among many.</summary>
internal sealed class KeyHashes
{
    private readonly int[] _sorted;

    public KeyHashes(IEnumerable<string> keys)
    {
        _sorted = [.. keys.Select(StringComparer.Ordinal.GetHashCode)];
        Array.Sort(_sorted);
    }

    /// <summary>True of keys that have the hash of one of them, too.</summary>
    public bool MayHaveAny(IEnumerable<string> keys) => keys.Any(key => Array.BinarySearch(_sorted, StringComparer.Ordinal.GetHashCode(key)) >= 0);
}
