namespace DialogueFacts.Compiler.Model;

/// <summary>The prefixes of a model.</summary>
/// <param name="expansions">Prefix to namespace.</param>
/// <param name="externalPrefixes">Prefixes whose identifiers may stay unresolved: what they name lies outside of the facts.</param>
public sealed class PrefixMap(IReadOnlyDictionary<string, string> expansions, IReadOnlyCollection<string> externalPrefixes)
{
    public IReadOnlyDictionary<string, string> Expansions { get; } = expansions;

    public IReadOnlyCollection<string> ExternalPrefixes { get; } = externalPrefixes;

    /// <summary>A URI as a CURIE with the prefix that leaves the shortest rest; as it is if no prefix fits.</summary>
    public string Contract(string uri)
    {
        string best = uri;
        int longest = 0;
        foreach (KeyValuePair<string, string> expansion in Expansions)
        {
            if (expansion.Value.Length > longest && uri.StartsWith(expansion.Value, StringComparison.Ordinal))
            {
                longest = expansion.Value.Length;
                best = expansion.Key + ":" + uri.Substring(longest);
            }
        }

        return best;
    }

    /// <summary>A CURIE with a known prefix as its URI; anything else as it is.</summary>
    public string Expand(string uriOrCurie)
    {
        int colon = uriOrCurie.IndexOf(':');
        return colon > 0 && Expansions.TryGetValue(uriOrCurie.Substring(0, colon), out string? expansion)
            ? expansion + uriOrCurie.Substring(colon + 1)
            : uriOrCurie;
    }
}
