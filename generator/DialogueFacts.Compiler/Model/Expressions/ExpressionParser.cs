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

    private const int DeepestNesting = 100;

    private static readonly Dictionary<string, ExpressionFunction> Functions = new(StringComparer.Ordinal)
    {
        ["max"] = ExpressionFunction.Max,
        ["min"] = ExpressionFunction.Min,
        ["len"] = ExpressionFunction.Len,
        ["str"] = ExpressionFunction.Str,
        ["strlen"] = ExpressionFunction.StrLen,
        ["case"] = ExpressionFunction.Case,
    };

    private readonly List<ExpressionToken> _tokens;
    private int _at;
    private int _depth;
    private ExpressionParsing? _problem;

    private ExpressionParser(List<ExpressionToken> tokens) => _tokens = tokens;

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

        var parser = new ExpressionParser(tokens);
        Expression expression = parser.ReadConditional();
        if (parser._problem is null && parser.Current.Kind != ExpressionTokenKind.End)
        {
            parser.Fail($"'{parser.Current.Text}' is not expected here");
        }

        return parser._problem ?? new ExpressionParsing(expression, null, 0);
    }

    private ExpressionToken Current => _tokens[_at];

    private Expression ReadConditional()
    {
        if (++_depth > DeepestNesting)
        {
            Fail("it is nested too deeply");
        }

        Expression then = ReadBinary(0);
        if (TryTake("if"))
        {
            Expression condition = ReadBinary(0);
            Take("else");
            then = new Expression.Conditional(condition, then, ReadConditional());
        }

        _depth--;
        return then;
    }

    /// <summary>The operators of one level, left to right; from loosest to tightest, <c>not</c> and comparisons in between.</summary>
    private Expression ReadBinary(int level)
    {
        if (level == ExpressionPrecedence.NotLevel && TryTake("not"))
        {
            return new Expression.Unary(Operator.Not, ReadNested(() => ReadBinary(level)));
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
        if (_problem is not null)
        {
            return null;
        }

        if (level == ExpressionPrecedence.ComparisonLevel && Current.Is("not") && _tokens[_at + 1].Is("in"))
        {
            _at += 2;
            return Operator.NotIn;
        }

        foreach ((string symbol, Operator found) in ExpressionPrecedence.Levels[level])
        {
            if (TryTake(symbol))
            {
                return found;
            }
        }

        return null;
    }

    private Expression ReadUnary()
    {
        if (TryTake("-"))
        {
            return new Expression.Unary(Operator.Negate, ReadNested(ReadUnary));
        }

        if (TryTake("+"))
        {
            return new Expression.Unary(Operator.Plus, ReadNested(ReadUnary));
        }

        Expression powerBase = ReadPostfix();
        return TryTake("**") ? new Expression.Binary(Operator.Power, powerBase, ReadNested(ReadUnary)) : powerBase;
    }

    private Expression ReadPostfix()
    {
        Expression expression = ReadAtom();
        while (_problem is null)
        {
            if (TryTake("."))
            {
                expression = new Expression.Attribute(expression, TakeName());
            }
            else if (TryTake("["))
            {
                expression = new Expression.Element(expression, ReadConditional());
                Take("]");
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
        ExpressionToken token = Current;
        switch (token.Kind)
        {
            case ExpressionTokenKind.Number:
                _at++;
                return new Expression.Literal(NumberOf(token.Text));
            case ExpressionTokenKind.Text:
                _at++;
                return new Expression.Literal(token.Text);
            case ExpressionTokenKind.Braced:
                _at++;
                return new Expression.Slot(token.Text, IsBraced: true);
            case ExpressionTokenKind.Name:
                return ReadNamed();
            default:
                return token.Is("(") || token.Is("[") ? ReadBracketed() : Fail(Unexpected(token));
        }
    }

    private Expression ReadNamed()
    {
        ExpressionToken token = Current;
        switch (token.Text)
        {
            case "True" or "False":
                _at++;
                return new Expression.Literal(token.Text == "True");
            case "None":
                _at++;
                return new Expression.Literal(null);
            case "if" or "else" or "and" or "or" or "not" or "in":
                return Fail($"a value is missing before '{token.Text}'");
        }

        string name = TakeName();
        if (!TryTake("("))
        {
            return new Expression.Slot(name, IsBraced: false);
        }

        if (!Functions.TryGetValue(name, out ExpressionFunction function))
        {
            return Fail($"there is no function '{name}' (there are {string.Join(", ", Functions.Keys)})", token.Offset);
        }

        List<Expression> arguments = ReadItems(")");
        return arguments.Count == 0
            ? Fail($"'{name}' needs an argument", token.Offset)
            : new Expression.Call(function, arguments.ToEquatableArray());
    }

    private Expression ReadBracketed()
    {
        bool isList = TryTake("[");
        if (!isList)
        {
            Take("(");
        }

        int firstItem = _at;
        List<Expression> items = ReadItems(isList ? "]" : ")");
        bool isTuple = !isList && (items.Count != 1 || (_at - 2 > firstItem && _tokens[_at - 2].Is(",")));
        return isList || isTuple ? new Expression.List(items.ToEquatableArray()) : items[0];
    }

    /// <summary>Expressions with commas between them, up to the closing bracket, which is taken.</summary>
    private List<Expression> ReadItems(string closing)
    {
        var items = new List<Expression>();
        while (_problem is null && !TryTake(closing))
        {
            items.Add(ReadConditional());
            if (!TryTake(","))
            {
                Take(closing);
                break;
            }
        }

        return items.Count == 0 && _problem is not null ? [new Expression.Literal(null)] : items;
    }

    private T ReadNested<T>(Func<T> read)
    {
        if (++_depth > DeepestNesting)
        {
            Fail("it is nested too deeply");
        }

        T result = read();
        _depth--;
        return result;
    }

    private bool TryTake(string symbol)
    {
        if (_problem is not null || !Current.Is(symbol))
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Take(string symbol)
    {
        if (!TryTake(symbol))
        {
            Fail($"'{symbol}' is missing");
        }
    }

    private string TakeName()
    {
        ExpressionToken token = Current;
        if (token.Kind != ExpressionTokenKind.Name)
        {
            Fail("a name is missing");
            return "";
        }

        _at++;
        return token.Text;
    }

    /// <summary>Notes the first problem and jumps to the end, so that every loop ends.</summary>
    private Expression.Literal Fail(string problem, int? offset = null)
    {
        _problem ??= new ExpressionParsing(null, problem, offset ?? Current.Offset);
        _at = _tokens.Count - 1;
        return new Expression.Literal(null);
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
