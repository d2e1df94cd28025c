using System.Globalization;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>
/// Parses LinkML's expression language (<c>equals_expression</c>) with Python's precedence. Templates of <c>string_serialization</c> are
/// <see cref="TemplateParser"/>'s.
/// </summary>
public sealed class ExpressionParser
{
    /// <summary>Beyond this an expression is no formula but an attack on the stack.</summary>
    private const int MostTokens = 2000;

    private static readonly Dictionary<string, ExpressionFunction> Functions = new(StringComparer.Ordinal)
    {
        ["max"] = ExpressionFunction.Max,
        ["min"] = ExpressionFunction.Min,
        ["len"] = ExpressionFunction.Len,
        ["str"] = ExpressionFunction.Str,
        ["strlen"] = ExpressionFunction.StrLen,
        ["int"] = ExpressionFunction.Int,
        ["float"] = ExpressionFunction.Float,
        ["bool"] = ExpressionFunction.Bool,
        ["abs"] = ExpressionFunction.Abs,
        ["round"] = ExpressionFunction.Round,
        ["case"] = ExpressionFunction.Case,
        ["sum"] = ExpressionFunction.Sum,
        ["weekday"] = ExpressionFunction.Weekday,
        ["days"] = ExpressionFunction.Days,
        ["years"] = ExpressionFunction.Years,
    };

    private readonly ExpressionCursor _words;

    private ExpressionParser(ExpressionCursor words) => _words = words;

    /// <summary>Never throws: what is wrong is in what it returns.</summary>
    public static ExpressionParsing Parse(string text)
    {
        List<ExpressionToken> tokens = new ExpressionLexer(text).Read();
        ExpressionToken last = tokens[tokens.Count - 1];
        if (last.Kind == ExpressionTokenKind.Wrong)
        {
            return new ExpressionParsing(null, last.Text, last.Offset);
        }

        if (tokens.Count > MostTokens)
        {
            return new ExpressionParsing(null, "it is too long", tokens[MostTokens].Offset);
        }

        var words = new ExpressionCursor(tokens);
        Expression expression = new ExpressionParser(words).ReadConditional();
        if (words.Problem is null && words.Current.Kind != ExpressionTokenKind.End)
        {
            words.Fail($"'{words.Current.Text}' is not expected here");
        }

        return words.Problem ?? new ExpressionParsing(expression, null, 0);
    }

    private Expression ReadConditional() => _words.Nested<Expression>(() =>
    {
        Expression then = ReadBinary(0);
        if (!_words.TryTake("if"))
        {
            return then;
        }

        Expression condition = ReadBinary(0);
        _words.Take("else");
        return new Expression.Conditional(condition, then, ReadConditional());
    });

    /// <summary>The operators of one level, left to right; from loosest to tightest, <c>not</c> and comparisons in between.</summary>
    private Expression ReadBinary(int level)
    {
        if (level == ExpressionPrecedence.NotLevel && _words.TryTake("not"))
        {
            return new Expression.Unary(Operator.Not, _words.Nested(() => ReadBinary(level)));
        }

        if (level == ExpressionPrecedence.Levels.Length)
        {
            return ReadUnary();
        }

        Expression left = ReadBinary(level + 1);
        Expression? chained = null;
        while (TryTakeOperator(level) is { } found)
        {
            Expression right = ReadBinary(level + 1);
            var binary = new Expression.Binary(found, left, right);
            if (level == ExpressionPrecedence.ComparisonLevel)
            {
                // a < b < c means a < b and b < c
                chained = chained is null ? binary : new Expression.Binary(Operator.And, chained, binary);
                left = right;
            }
            else
            {
                left = binary;
            }
        }

        return chained ?? left;
    }

    private Operator? TryTakeOperator(int level)
    {
        if (_words.Problem is not null)
        {
            return null;
        }

        if (level == ExpressionPrecedence.ComparisonLevel && _words.Current.Is("not") && _words.Next.Is("in"))
        {
            _words.Move(2);
            return Operator.NotIn;
        }

        foreach ((string symbol, Operator found) in ExpressionPrecedence.Levels[level])
        {
            if (_words.TryTake(symbol))
            {
                return found;
            }
        }

        return null;
    }

    private Expression ReadUnary()
    {
        if (_words.TryTake("-"))
        {
            return new Expression.Unary(Operator.Negate, _words.Nested(ReadUnary));
        }

        if (_words.TryTake("+"))
        {
            return new Expression.Unary(Operator.Plus, _words.Nested(ReadUnary));
        }

        Expression powerBase = ReadPostfix();
        return _words.TryTake("**") ? new Expression.Binary(Operator.Power, powerBase, _words.Nested(ReadUnary)) : powerBase;
    }

    private Expression ReadPostfix()
    {
        Expression expression = ReadAtom();
        while (_words.Problem is null)
        {
            if (_words.TryTake("."))
            {
                expression = new Expression.Attribute(expression, _words.TakeName());
            }
            else if (_words.TryTake("["))
            {
                expression = new Expression.Element(expression, ReadConditional());
                _words.Take("]");
            }
            else
            {
                break;
            }
        }

        return expression;
    }

    private Expression ReadAtom()
    {
        ExpressionToken token = _words.Current;
        switch (token.Kind)
        {
            case ExpressionTokenKind.Number:
                _words.Move();
                return new Expression.Literal(NumberOf(token.Text));
            case ExpressionTokenKind.Text:
                _words.Move();
                return new Expression.Literal(token.Text);
            case ExpressionTokenKind.Braced:
                _words.Move();
                return Expression.Path(token.Text);
            case ExpressionTokenKind.Name:
                return ReadNamed();
            default:
                return token.Is("(") || token.Is("[") ? ReadBracketed() : _words.Fail(Unexpected(token));
        }
    }

    private Expression ReadNamed()
    {
        ExpressionToken token = _words.Current;
        switch (token.Text)
        {
            case "True" or "False":
                _words.Move();
                return new Expression.Literal(token.Text == "True");
            case "None":
                _words.Move();
                return new Expression.Literal(null);
            case "if" or "else" or "and" or "or" or "not" or "in":
                return _words.Fail($"a value is missing before '{token.Text}'");
        }

        string name = _words.TakeName();
        if (!_words.TryTake("("))
        {
            return new Expression.Slot(name, IsBraced: false);
        }

        if (!Functions.TryGetValue(name, out ExpressionFunction function))
        {
            return _words.FailOnFunction($"there is no function '{name}' (there are {string.Join(", ", Functions.Keys)})", token.Offset);
        }

        List<Expression> arguments = ReadItems(")");
        return arguments.Count == 0
            ? _words.Fail($"'{name}' needs an argument", token.Offset)
            : new Expression.Call(function, arguments.ToEquatableArray());
    }

    private Expression ReadBracketed()
    {
        bool isList = _words.TryTake("[");
        if (!isList)
        {
            _words.Take("(");
        }

        int firstItem = _words.At;
        List<Expression> items = ReadItems(isList ? "]" : ")");
        bool isTuple = !isList && (items.Count != 1 || (_words.At - 2 > firstItem && _words.Back(2).Is(",")));
        return isList || isTuple ? new Expression.List(items.ToEquatableArray()) : items[0];
    }

    /// <summary>Expressions with commas between them, up to the closing bracket, which is taken.</summary>
    private List<Expression> ReadItems(string closing)
    {
        var items = new List<Expression>();
        while (_words.Problem is null && !_words.TryTake(closing))
        {
            items.Add(ReadConditional());
            if (!_words.TryTake(","))
            {
                _words.Take(closing);
                break;
            }
        }

        return items.Count == 0 && _words.Problem is not null ? [new Expression.Literal(null)] : items;
    }

    private static string Unexpected(ExpressionToken token) =>
        token.Kind == ExpressionTokenKind.End ? "a value is missing at the end" : $"'{token.Text}' is not expected here";

    private static object NumberOf(string digits)
    {
        if (decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            return exact;
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double rounded) ? rounded : double.PositiveInfinity;
    }
}
