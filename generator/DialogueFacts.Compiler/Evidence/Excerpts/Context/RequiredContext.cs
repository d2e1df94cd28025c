using DialogueFacts.Compiler.Evidence.Excerpts.Folding;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Evidence.Excerpts.Context;

/// <summary>The prefix and suffix that an author gave to say which occurrence is meant; they are held against the source as typography allows.</summary>
internal sealed class RequiredContext
{
    /// <summary>Only so much right next to the excerpt counts, so that context of any length costs the same.</summary>
    private const int Reach = 256;

    private static readonly RequiredContext None = new("", "");

    private readonly string _prefix;
    private readonly string _suffix;

    private RequiredContext(string? prefix, string? suffix)
    {
        string before = Folded(prefix ?? "").Trim(' '), after = Folded(suffix ?? "").Trim(' ');
        _prefix = before.Substring(Math.Max(0, before.Length - Reach));
        _suffix = after.Substring(0, Math.Min(after.Length, Reach));
    }

    /// <param name="prefix">As given; null and blank ask for nothing.</param>
    /// <param name="suffix">As given; null and blank ask for nothing.</param>
    public static RequiredContext Of(string? prefix, string? suffix) =>
        prefix is null && suffix is null ? None : new RequiredContext(prefix, suffix);

    public bool Precedes(string text, int start)
    {
        if (_prefix.Length == 0)
            return true;
        int from = Math.Max(0, start - (4 * _prefix.Length) - 64);
        return Folded(text.Substring(from, start - from)).TrimEnd(' ').EndsWith(_prefix, StringComparison.Ordinal);
    }

    public bool Follows(string text, int end)
    {
        if (_suffix.Length == 0)
            return true;
        int to = Math.Min(text.Length, end + (4 * _suffix.Length) + 64);
        return Folded(text.Substring(end, to - end)).TrimStart(' ').StartsWith(_suffix, StringComparison.Ordinal);
    }

    /// <summary>Those of the occurrences that stand in this context.</summary>
    public List<TextSpan> Filter(string text, List<TextSpan> occurrences) =>
        _prefix.Length + _suffix.Length == 0
            ? occurrences
            : occurrences.FindAll(occurrence => Precedes(text, occurrence.Start) && Follows(text, occurrence.End));

    private static string Folded(string text) => text.Length == 0 ? text : TextFolder.FoldText(text, FoldMode.Typographic);
}
