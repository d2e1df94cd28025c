using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>The ways in which data can write a URI.</summary>
internal static class Uris
{
    /// <summary>As a CURIE by each prefix that fits, and in full.</summary>
    public static IEnumerable<string> WrittenAs(string uri, PrefixMap prefixes) => prefixes.Expansions
        .Where(e => e.Value.Length > 0 && uri.StartsWith(e.Value, StringComparison.Ordinal))
        .Select(e => $"{e.Key}:{uri[e.Value.Length..]}")
        .Order(StringComparer.Ordinal)
        .Append(uri);
}
