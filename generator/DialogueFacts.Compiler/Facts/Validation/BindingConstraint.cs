using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary><c>bindings</c>: what is found along a path from the value is a permissible value of an enum, by its text or its meaning.</summary>
internal sealed class BindingConstraint(EnumBinding binding) : Constraint(FactRules.Binding)
{
    private readonly string[] _path = binding.Path.Split('.');

    public override string Demand => $"one whose '{binding.Path}' is a value of {binding.Range.Name}";

    public static IEnumerable<Constraint> From(SlotExpression expression) => expression.Bindings.Select(b => new BindingConstraint(b));

    public override Ternary Judge(FactValue value, Judgement judgement) =>
        binding.Range.IsOpen ? Ternary.Holds : BooleanOperator.AllOf.Judge(Found(value, 0).Select(Judge));

    public override string Found(FactValue value) =>
        Wrong(value) is { } wrong ? $"{base.Found(value)} whose '{binding.Path}' is {ValueText.Describe(wrong)}" : base.Found(value);

    public override int Blame(FactValue value) => Wrong(value)?.Node ?? value.Node;

    private FactValue? Wrong(FactValue value) => Found(value, 0).FirstOrDefault(f => Judge(f) == Ternary.Fails);

    private Ternary Judge(FactValue value) => ValueText.Of(value) is not { } text
        ? Ternary.Unknown
        : binding.Range.Find(text) is not null || binding.Range.Values.Any(v => v.Meaning is { } meaning && meaning == text)
            ? Ternary.Holds
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
