namespace DialogueFacts.Compiler.Model.Schema;

/// <summary>LinkML's ways to make other names of a name.</summary>
internal static class SchemaNames
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r'];

    /// <summary>What data write for a slot, and its part of a URI: blanks as underscores, no commas.</summary>
    public static string Underscored(string name) => name.IndexOfAny([.. WhiteSpace, ',']) < 0
        ? name
        : string.Join("_", name.Replace(",", "").Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The part of a URI that a class, type or enum is known by: words joined, each with a capital.</summary>
    public static string CamelCased(string name)
    {
        string[] words = name.Replace(",", "").Split([.. WhiteSpace, '_'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }
}
