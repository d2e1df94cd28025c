using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Plans;

/// <summary>
/// A class rule. Preconditions that mere absence meets would apply to everything, so what they speak of must be there; what
/// postconditions speak of must be there too, unless the rule is of the open world.
/// </summary>
internal sealed class CompiledRule
{
    private readonly CompiledClassExpression? _if;
    private readonly CompiledClassExpression? _then;
    private readonly CompiledClassExpression? _else;
    private readonly bool _isBidirectional;
    private readonly Ternary _whenAbsent;

    public CompiledRule(ClassRule rule)
    {
        Rule = rule;
        _if = Compile(rule.Preconditions);
        _then = Compile(rule.Postconditions);
        _else = Compile(rule.ElseConditions);
        _isBidirectional = rule.IsBidirectional;
        _whenAbsent = rule.IsOpenWorld ? Ternary.Unknown : Ternary.Fails;
    }

    public ClassRule Rule { get; }

    /// <summary>Each way in which the object breaks the rule: what it must satisfy, and why it must (empty: always).</summary>
    public IEnumerable<(string Demand, string Why)> Broken(ObjectValue value, Judgement judgement)
    {
        Ternary applies = _if?.Judge(value, Ternary.Fails, judgement) ?? Ternary.Holds;
        if (applies == Ternary.Holds && _then?.Judge(value, _whenAbsent, judgement) == Ternary.Fails)
        {
            yield return (_then.Demand, _if is null ? "" : ", because it satisfies: " + _if.Demand);
        }

        if (applies == Ternary.Fails && _else?.Judge(value, _whenAbsent, judgement) == Ternary.Fails)
        {
            yield return (_else.Demand, ", because it does not satisfy: " + _if!.Demand);
        }

        if (_isBidirectional && _if is not null && _then?.Judge(value, Ternary.Fails, judgement) == Ternary.Holds
            && _if.Judge(value, _whenAbsent, judgement) == Ternary.Fails)
        {
            yield return (_if.Demand, ", because it satisfies: " + _then.Demand);
        }
    }

    private static CompiledClassExpression? Compile(ClassExpression? expression) => expression is null ? null : new CompiledClassExpression(expression);
}
