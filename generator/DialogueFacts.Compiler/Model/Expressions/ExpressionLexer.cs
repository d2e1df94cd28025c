using System.Text;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>Cuts an expression into words.</summary>
internal sealed class ExpressionLexer(string text)
{
    /// <summary>Longer ones first.</summary>
    private static readonly string[] Symbols =
        ["**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "^", "<", ">", "(", ")", "[", "]", ",", "."];

    private int _at;

    /// <summary>All words; the last one is the end or what is wrong.</summary>
    public List<ExpressionToken> Read()
    {
        var tokens = new List<ExpressionToken>();
        do
        {
            tokens.Add(Next());
        }
        while (tokens[tokens.Count - 1].Kind is not (ExpressionTokenKind.End or ExpressionTokenKind.Wrong));
        return tokens;
    }

    private ExpressionToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        if (_at == text.Length)
        {
            return new ExpressionToken(ExpressionTokenKind.End, "", _at);
        }

        char c = text[_at];
        return c switch
        {
            '"' or '\'' => ReadText(c),
            '{' => ReadBraced(),
            _ when IsDigit(_at) || (c == '.' && IsDigit(_at + 1)) => ReadNumber(),
            _ when char.IsLetter(c) || c == '_' => ReadName(),
            _ => ReadSymbol(),
        };
    }

    private ExpressionToken ReadSymbol()
    {
        foreach (string symbol in Symbols)
        {
            if (string.CompareOrdinal(text, _at, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return new ExpressionToken(ExpressionTokenKind.Symbol, symbol, _at - symbol.Length);
            }
        }

        return new ExpressionToken(ExpressionTokenKind.Wrong, $"'{text[_at]}' means nothing here", _at);
    }

    private ExpressionToken ReadName()
    {
        int start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return new ExpressionToken(ExpressionTokenKind.Name, text.Substring(start, _at - start), start);
    }

    private ExpressionToken ReadBraced()
    {
        int start = _at;
        int end = text.IndexOf('}', start);
        string name = end < 0 ? "" : text.Substring(start + 1, end - start - 1).Trim();
        if (name.Length == 0 || name.IndexOfAny(['{', '"', '\'', '(', ',']) >= 0)
        {
            return new ExpressionToken(ExpressionTokenKind.Wrong, "'{…}' must enclose the name of a slot", start);
        }

        _at = end + 1;
        return new ExpressionToken(ExpressionTokenKind.Braced, name, start);
    }

    /// <summary>Digits, fraction and exponent; underscores between digits are dropped.</summary>
    private ExpressionToken ReadNumber()
    {
        int start = _at;
        SkipDigits();
        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            SkipDigits();
        }

        if (_at < text.Length && text[_at] is 'e' or 'E')
        {
            int sign = _at + 1 < text.Length && text[_at + 1] is '+' or '-' ? 1 : 0;
            if (IsDigit(_at + 1 + sign))
            {
                _at += 1 + sign;
                SkipDigits();
            }
        }

        return new ExpressionToken(ExpressionTokenKind.Number, text.Substring(start, _at - start).Replace("_", ""), start);
    }

    private void SkipDigits()
    {
        while (IsDigit(_at) || (_at < text.Length && text[_at] == '_' && IsDigit(_at + 1)))
        {
            _at++;
        }
    }

    private bool IsDigit(int at) => at < text.Length && text[at] is >= '0' and <= '9';

    private ExpressionToken ReadText(char quote)
    {
        int start = _at++;
        var content = new StringBuilder();
        while (_at < text.Length && text[_at] != quote)
        {
            if (text[_at] == '\\' && _at + 1 < text.Length)
            {
                _at++;
                content.Append(Unescape(text[_at]));
            }
            else
            {
                content.Append(text[_at]);
            }

            _at++;
        }

        if (_at >= text.Length)
        {
            return new ExpressionToken(ExpressionTokenKind.Wrong, $"the text's closing {quote} is missing", start);
        }

        _at++;
        return new ExpressionToken(ExpressionTokenKind.Text, content.ToString(), start);
    }

    private static string Unescape(char c) => c switch
    {
        'n' => "\n",
        't' => "\t",
        'r' => "\r",
        '\\' or '\'' or '"' => c.ToString(),
        _ => "\\" + c,
    };
}
