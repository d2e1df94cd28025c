namespace DialogueFacts.Compiler.Naming;

/// <summary>What the XML docs of a type or member say, as plain text.</summary>
/// <param name="Summary">One paragraph a line.</param>
/// <param name="Obsolete">Why it should not be used any more; null if nothing is wrong with it.</param>
public sealed record Documentation(string Summary, string? Obsolete = null)
{
    /// <summary>A text that another sentence may follow.</summary>
    internal static string Sentence(string text)
    {
        string sentence = text.TrimEnd();
        string bare = sentence.TrimEnd('"', '\'', '”', '’', ')', ']', '»');
        return bare.Length > 0 && bare[bare.Length - 1] is '.' or '!' or '?' or '…' ? sentence : sentence + ".";
    }
}
