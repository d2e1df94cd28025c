namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>Where parsing is in the words of an expression, and the first problem it met.</summary>
internal sealed class ExpressionCursor(List<ExpressionToken> tokens)
{
    private const int DeepestNesting = 100;

    private int _depth;

    /// <summary>How many words have been taken.</summary>
    public int At { get; private set; }

    public ExpressionParsing? Problem { get; private set; }

    public ExpressionToken Current => tokens[At];

    /// <summary>The word after the current one; only where the current one is not the end.</summary>
    public ExpressionToken Next => tokens[At + 1];

    /// <summary>A word that was taken, counted back from the current one.</summary>
    public ExpressionToken Back(int count) => tokens[At - count];

    public void Move(int count = 1) => At += count;

    public bool TryTake(string symbol)
    {
        if (Problem is not null || !Current.Is(symbol))
        {
            return false;
        }

        At++;
        return true;
    }

    public void Take(string symbol)
    {
        if (!TryTake(symbol))
        {
            Fail($"'{symbol}' is missing");
        }
    }

    public string TakeName()
    {
        ExpressionToken token = Current;
        if (token.Kind != ExpressionTokenKind.Name)
        {
            Fail("a name is missing");
            return "";
        }

        At++;
        return token.Text;
    }

    /// <summary>Reads something within what is being read, unless that is too deep.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_depth > DeepestNesting)
        {
            Fail("it is nested too deeply");
        }

        T result = read();
        _depth--;
        return result;
    }

    /// <summary>Notes the first problem and jumps to the end, so that every loop ends.</summary>
    public Expression.Literal Fail(string problem, int? offset = null)
    {
        Problem ??= new ExpressionParsing(null, problem, offset ?? Current.Offset);
        At = tokens.Count - 1;
        return new Expression.Literal(null);
    }

    /// <summary>The same, of a function that is not known.</summary>
    public Expression.Literal FailOnFunction(string problem, int offset)
    {
        Problem ??= new ExpressionParsing(null, problem, offset) { IsUnknownFunction = true };
        return Fail(problem, offset);
    }
}
