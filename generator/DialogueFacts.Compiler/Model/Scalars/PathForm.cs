namespace DialogueFacts.Compiler.Model.Scalars;

/// <summary>Paths into other data.</summary>
internal static class PathForm
{
    /// <summary>RFC 6901, plain or as a fragment of a URI (<c>#/a/b</c>).</summary>
    public static string? ProblemWithJsonPointer(string text)
    {
        string pointer = text.StartsWith("#", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return "A JSON pointer begins with '/' (or '#/').";
        }

        for (int i = pointer.IndexOf('~'); i >= 0; i = pointer.IndexOf('~', i + 1))
        {
            if (i + 1 == pointer.Length || pointer[i + 1] is not ('0' or '1'))
            {
                return "In a JSON pointer '~' is written '~0'.";
            }
        }

        return null;
    }

    /// <summary>JSON paths and SPARQL property paths have dialects; what they share is that brackets and quotation marks are closed.</summary>
    public static string? ProblemWithPath(string text)
    {
        if (text.Trim().Length == 0)
        {
            return "It is empty.";
        }

        var open = new Stack<char>();
        char quote = '\0';
        foreach (char c in text)
        {
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c is '(' or '[')
            {
                open.Push(c == '(' ? ')' : ']');
            }
            else if (c is ')' or ']' && (open.Count == 0 || open.Pop() != c))
            {
                return $"Nothing opens the '{c}'.";
            }
        }

        return quote != '\0' ? $"The closing {quote} is missing." : open.Count > 0 ? $"The closing '{open.Peek()}' is missing." : null;
    }
}
