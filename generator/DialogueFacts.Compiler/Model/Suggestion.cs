namespace DialogueFacts.Compiler.Model;

/// <summary>What a message about an unknown name ends with.</summary>
internal static class Suggestion
{
    /// <summary>A blank and the sentence that names the nearest, or that says what to do where none is near.</summary>
    public static string For(string unknown, IEnumerable<string> names, string advice = "Define it, or correct the name.") =>
        Spelling.DidYouMean(Spelling.Nearest(unknown, names)) is { Length: > 0 } nearest ? nearest : " " + advice;
}
