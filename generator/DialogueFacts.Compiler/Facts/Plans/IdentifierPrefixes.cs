using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary><c>id_prefixes</c> of a class or its identifier: what identifiers begin with, as CURIE or as URI.</summary>
internal sealed class IdentifierPrefixes(IReadOnlyList<string> prefixes, bool areClosed, PrefixMap map)
{
    private readonly string[] _starts =
        [.. prefixes.Select(p => p + ":"), .. prefixes.Where(map.Expansions.ContainsKey).Select(p => map.Expansions[p])];

    /// <summary>Whether any other prefix is an error.</summary>
    public bool AreClosed { get; } = areClosed;

    public string Demand => ValueText.Join([.. prefixes.Select(p => $"'{p}:'")], "or");

    public static IdentifierPrefixes? Of(ModelClass @class, InducedSlot identifier, PrefixMap map)
    {
        ModelElement holder = @class.IdPrefixes.Count > 0 ? @class : identifier;
        return holder.IdPrefixes.Count > 0 ? new IdentifierPrefixes(holder.IdPrefixes, holder.IdPrefixesAreClosed, map) : null;
    }

    public bool Fit(string id) => Array.Exists(_starts, s => id.StartsWith(s, StringComparison.Ordinal));
}
