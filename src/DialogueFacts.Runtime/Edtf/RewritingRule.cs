namespace DialogueFacts;

/// <summary>One way of writing dates that is not EDTF's, and how to turn it into EDTF.</summary>
/// <param name="kind">What kind of problem the notation is.</param>
/// <param name="message">What to tell whoever uses it.</param>
/// <param name="rewrite">Returns the text unchanged unless it is in this notation.</param>
internal sealed class RewritingRule(EdtfProblemKind kind, string message, Func<string, string> rewrite)
{
    public EdtfProblemKind Kind => kind;

    public string Message => message;

    public string Rewrite(string text) => rewrite(text);
}
