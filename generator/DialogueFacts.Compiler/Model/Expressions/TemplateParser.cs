using System.Text;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>Parses <c>string_serialization</c>: Python's format strings, with slots in braces (<c>{given_name} {family_name}</c>).</summary>
public static class TemplateParser
{
    /// <summary>Never throws: what is wrong is in what it returns. <c>{{</c> and <c>}}</c> are braces; <c>{a.b}</c> reaches into an object.
    /// Conversions and format specifications (<c>{x!r}</c>, <c>{x:05}</c>) are Python's own and not understood.</summary>
    public static ExpressionParsing Parse(string text)
    {
        var parts = new List<Expression>();
        var literal = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                literal.Append(text[i++]);
            }
            else if (text[i] == '{')
            {
                int end = text.IndexOf('}', i);
                string name = end < 0 ? "" : text.Substring(i + 1, end - i - 1).Trim();
                if (ProblemWith(name, end) is { } problem)
                {
                    return new ExpressionParsing(null, problem, i);
                }

                Flush(literal, parts);
                parts.Add(Expression.Path(name));
                i = end;
            }
            else if (text[i] == '}')
            {
                return new ExpressionParsing(null, "'{' is missing before '}' (a brace itself is written '}}')", i);
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        Flush(literal, parts);
        return new ExpressionParsing(new Expression.Template(parts.ToEquatableArray()), null, 0);
    }

    private static string? ProblemWith(string name, int end) => name switch
    {
        _ when end < 0 => "'}' is missing (a brace itself is written '{{')",
        "" => "'{}' must enclose the name of a slot",
        _ when name.IndexOfAny([':', '!', '[', '{']) >= 0 => $"'{{{name}}}' must enclose the name of a slot alone, without a format",
        _ => null,
    };

    private static void Flush(StringBuilder literal, List<Expression> parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new Expression.Literal(literal.ToString()));
            literal.Clear();
        }
    }
}
