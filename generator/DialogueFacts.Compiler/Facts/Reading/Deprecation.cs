using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>What to say of deprecated elements.</summary>
internal static class Deprecation
{
    /// <summary>The end of the sentence: the reason, and what to use instead.</summary>
    public static string Advice(ModelElement element)
    {
        string reason = element.Deprecated is { Length: > 0 } text && text is not ("true" or "True") ? ": " + text.TrimEnd('.') + "." : ".";
        return element.ReplacedBy is { } replacement ? $"{reason} Use '{replacement}' instead." : reason;
    }
}
