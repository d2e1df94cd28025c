using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>bindings</c>: what is found along a path from the value is one of an enum's values, or had better be.</summary>
internal sealed class BindingConstraint(EnumBinding binding)
    : Constraint(binding.Obligation == Obligation.Required ? FactRules.Binding : FactRules.AdvisedBinding)
{
    private readonly string[] _path = binding.Path.Length == 0 ? [] : binding.Path.Split('.');
    private readonly HashSet<string> _texts = new(binding.Texts, StringComparer.Ordinal);

    public override string Demand => (_path.Length > 0 ? $"one whose '{binding.Path}' is " : "")
        + (binding.Obligation == Obligation.Discouraged ? "no" : "a") + $" value of {binding.Range.Name}";

    public static IEnumerable<Constraint> From(SlotExpression expression) => expression.Bindings
        .Where(b => b is { Range.IsOpen: false, Obligation: not Obligation.Optional })
        .Select(b => new BindingConstraint(b));

    public override Ternary Judge(FactValue value, Judgement judgement) => BooleanOperator.AllOf.Judge(Found(value, 0).Select(Judge));

    public override string Found(FactValue value) =>
        _path.Length > 0 && Wrong(value) is { } wrong ? $"{base.Found(value)} whose '{binding.Path}' is {ValueText.Describe(wrong)}" : base.Found(value);

    public override int Blame(FactValue value) => Wrong(value)?.Node ?? value.Node;

    private FactValue? Wrong(FactValue value) => Found(value, 0).FirstOrDefault(f => Judge(f) == Ternary.Fails);

    private Ternary Judge(FactValue value) => ValueText.Of(value) is not { } text ? Ternary.Unknown
        : _texts.Contains(text) != (binding.Obligation == Obligation.Discouraged) ? Ternary.Holds
        : Ternary.Fails;

    /// <summary>The values at the path's end; of a reference nothing but its identifier is seen from here.</summary>
    private IEnumerable<FactValue> Found(FactValue value, int step)
    {
        if (step == _path.Length)
        {
            return [value];
        }

        return value switch
        {
            ListValue list => list.Items.SelectMany(i => Found(i, step)),
            ObjectValue { Object: var part } => part.Class.FindSlot(_path[step]) is { } slot && part[slot] is { } inner ? Found(inner, step + 1) : [],
            ReferenceValue { Class.Identifier: { } identifier } when identifier.Key == _path[step] => [value],
            _ => [],
        };
    }
}
