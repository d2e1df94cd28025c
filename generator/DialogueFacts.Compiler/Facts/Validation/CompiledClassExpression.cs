using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>What an object must satisfy. An object satisfies a slot condition if each value of the slot does.</summary>
internal sealed class CompiledClassExpression
{
    private readonly RangeConstraint? _isA;
    private readonly (string Key, CompiledExpression Expression)[] _conditions;
    private readonly (BooleanOperator Operator, CompiledClassExpression[] Operands)[] _combinations;

    public CompiledClassExpression(ClassExpression expression)
    {
        _isA = expression.IsA is { } range ? new RangeConstraint(range) : null;
        _conditions = [.. expression.SlotConditions.Select(c => (c.Key, CompiledExpression.Nested(c.Expression)))];
        _combinations =
        [
            .. Combine(BooleanOperator.AnyOf, expression.AnyOf),
            .. Combine(BooleanOperator.AllOf, expression.AllOf),
            .. Combine(BooleanOperator.NoneOf, expression.NoneOf),
            .. Combine(BooleanOperator.ExactlyOneOf, expression.ExactlyOneOf),
        ];
    }

    /// <summary>The slots that it looks at.</summary>
    public IEnumerable<string> Keys =>
        _conditions.Select(c => c.Key).Concat(_combinations.SelectMany(c => c.Operands.SelectMany(o => o.Keys)));

    /// <summary>Whether nothing is asked but to be of a class or type.</summary>
    public bool IsKindAlone => _conditions.Length == 0 && Array.TrueForAll(_combinations, c => Array.TrueForAll(c.Operands, o => o.IsKindAlone));

    /// <summary>As it follows "must be", if it is a kind alone, or "must satisfy".</summary>
    public string Demand
    {
        get
        {
            List<string> demands = [.. _conditions.Select(c => $"'{c.Key}' is {c.Expression.Demand}")];
            if (_isA is not null)
            {
                demands.Insert(0, _isA.Demand);
            }

            demands.AddRange(_combinations.Select(c => c.Operator.Describe([.. c.Operands.Select(o => o.Demand)])));
            return ValueText.Join(demands, "and");
        }
    }

    /// <param name="whenAbsent">What a condition on a slot without a value comes to, unless it speaks of presence.</param>
    public Ternary Judge(FactValue value, Ternary whenAbsent, Judgement judgement)
    {
        Ternary verdict = _isA?.Judge(value, judgement) ?? Ternary.Holds;
        if (_conditions.Length > 0)
        {
            verdict = verdict.And(value is ObjectValue { Object: var part } ? JudgeConditions(part, whenAbsent, judgement) : Ternary.Fails);
        }

        foreach ((BooleanOperator op, CompiledClassExpression[] operands) in _combinations)
        {
            verdict = verdict.And(op.Judge(operands.Select(o => o.Judge(value, whenAbsent, judgement))));
        }

        return verdict;
    }

    private static IEnumerable<(BooleanOperator Operator, CompiledClassExpression[] Operands)> Combine(
        BooleanOperator op, EquatableArray<ClassExpression> operands) =>
        operands.Count > 0 ? [(op, [.. operands.Select(o => new CompiledClassExpression(o))])] : [];

    private Ternary JudgeConditions(FactObject part, Ternary whenAbsent, Judgement judgement)
    {
        Ternary verdict = Ternary.Holds;
        FactObject? outer = judgement.Holder;
        judgement.Holder = part;
        foreach ((string key, CompiledExpression expression) in _conditions)
        {
            InducedSlot? slot = part.Class.FindSlot(key);
            Ternary condition = slot is not null && judgement.IsFlawed(part.Node, slot.Number) ? Ternary.Unknown
                : slot is not null && part[slot] is { } value && value is not ListValue { Items.Count: 0 } ? expression.Judge(value, judgement)
                : judgement.IsShare ? Ternary.Unknown
                : expression.JudgeAbsent(whenAbsent);
            bool goesOn = judgement.IsShare && slot is { IsMultivalued: true } && (condition == Ternary.Holds || expression.ConcernsWhole);
            verdict = verdict.And(goesOn ? Ternary.Unknown : condition);
        }

        judgement.Holder = outer;
        return verdict;
    }
}
