namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>What a message about a misspelt name ends with.</summary>
internal static class Proposal
{
    /// <summary>The sentence that names the nearest; null if none is near.</summary>
    public static string? For(string misspelt, IEnumerable<string> names) =>
        Spelling.Nearest(misspelt, names) is { } nearest ? Spelling.DidYouMean(nearest).TrimStart() : null;
}
