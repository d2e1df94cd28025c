using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Expressions;

/// <summary>
/// A node of LinkML's expression language: a small part of Python (slots, literals, arithmetic, comparisons, <c>x if c else y</c>, calls),
/// in which <c>{x}</c> is the slot x and makes the whole expression empty if x is.
/// </summary>
public abstract record Expression
{
    private Expression()
    {
    }

    /// <param name="Value">Null, a <see cref="bool"/>, a <see cref="decimal"/>, a <see cref="double"/> or a <see cref="string"/>.</param>
    public sealed record Literal(object? Value) : Expression;

    /// <summary>A slot of the object at hand.</summary>
    /// <param name="IsBraced"><c>{x}</c>: without a value, the whole expression has none.</param>
    public sealed record Slot(string Name, bool IsBraced) : Expression;

    /// <summary><c>of.name</c>, distributed over lists.</summary>
    public sealed record Attribute(Expression Of, string Name) : Expression;

    /// <summary><c>of[index]</c>.</summary>
    public sealed record Element(Expression Of, Expression Index) : Expression;

    /// <summary><c>not x</c>, <c>-x</c>, <c>+x</c>.</summary>
    public sealed record Unary(Operator Operator, Expression Operand) : Expression;

    public sealed record Binary(Operator Operator, Expression Left, Expression Right) : Expression;

    /// <summary><c>then if condition else otherwise</c>.</summary>
    public sealed record Conditional(Expression Condition, Expression Then, Expression Otherwise) : Expression;

    public sealed record Call(ExpressionFunction Function, EquatableArray<Expression> Arguments) : Expression;

    /// <summary>A list or a tuple.</summary>
    public sealed record List(EquatableArray<Expression> Items) : Expression;

    /// <summary>A <c>string_serialization</c>: texts and slots, one after the other.</summary>
    public sealed record Template(EquatableArray<Expression> Pieces) : Expression;

    /// <summary>What stands in braces: a slot (<c>{x}</c>), or a way from one into an object (<c>{x.y}</c>).</summary>
    internal static Expression Path(string braced)
    {
        string[] names = braced.Split('.');
        Expression path = new Slot(names[0].Trim(), IsBraced: true);
        return names.Skip(1).Aggregate(path, (of, name) => new Attribute(of, name.Trim()));
    }

    /// <summary>The slots of the object at hand that the expression reads, in the order of the text, each once.</summary>
    public IReadOnlyList<string> Slots()
    {
        var names = new List<string>();
        Gather(this, names);
        return names;
    }

    /// <summary>The slots that it reads, those of other objects too.</summary>
    public IEnumerable<string> SlotsAndAttributes()
    {
        IEnumerable<string> below = Parts.SelectMany(p => p.SlotsAndAttributes());
        return this switch
        {
            Slot slot => below.Append(slot.Name),
            Attribute attribute => below.Append(attribute.Name),
            _ => below,
        };
    }

    /// <summary>The slots of the object at hand that functions of dates take, with these functions.</summary>
    public IEnumerable<(ExpressionFunction Function, string Slot)> DateArguments()
    {
        IEnumerable<(ExpressionFunction, string)> below = Parts.SelectMany(p => p.DateArguments());
        return this is Call { Function: ExpressionFunction.Weekday or ExpressionFunction.Days or ExpressionFunction.Years } call
            ? below.Concat(call.Arguments.OfType<Slot>().Select(s => (call.Function, s.Name)))
            : below;
    }

    /// <summary>Whether it reaches into other objects, which may stand in other files.</summary>
    public bool FollowsPaths => this is Attribute || Parts.Any(p => p.FollowsPaths);

    private static void Gather(Expression expression, List<string> names)
    {
        if (expression is Slot slot && !names.Contains(slot.Name))
        {
            names.Add(slot.Name);
        }

        foreach (Expression part in expression.Parts)
        {
            Gather(part, names);
        }
    }

    /// <summary>The expressions that it is directly made of.</summary>
    internal IEnumerable<Expression> Parts => this switch
    {
        Attribute attribute => [attribute.Of],
        Element element => [element.Of, element.Index],
        Unary unary => [unary.Operand],
        Binary binary => [binary.Left, binary.Right],
        Conditional conditional => [conditional.Condition, conditional.Then, conditional.Otherwise],
        Call call => call.Arguments,
        List list => list.Items,
        Template template => template.Pieces,
        _ => [],
    };
}
