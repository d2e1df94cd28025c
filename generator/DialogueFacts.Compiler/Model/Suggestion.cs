namespace DialogueFacts.Compiler.Model;

/// <summary>What a message about an unknown name ends with.</summary>
internal static class Suggestion
{
    /// <summary>A blank and the sentence that names the nearest, or nothing.</summary>
    public static string For(string unknown, IEnumerable<string> names) =>
        Spelling.DidYouMean(Spelling.Nearest(unknown, names));
}
