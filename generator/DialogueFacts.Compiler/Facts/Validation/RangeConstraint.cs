using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Validation;

/// <summary>The <c>range</c> of an expression within another one; that of the slot itself decided already how the value was read.</summary>
internal sealed class RangeConstraint : Constraint
{
    private readonly SlotRange _range;
    private readonly CompiledExpression? _type;
    private readonly RangeConstraint[] _alternatives;

    public RangeConstraint(SlotRange range)
        : base(FactRules.RangeExpression)
    {
        _range = range;
        _type = range is SlotRange.OfType { Type: var type } ? TypeConstraints.Of(type) : null;
        _alternatives = range is SlotRange.Union union ? [.. union.Alternatives.Select(a => new RangeConstraint(a))] : [];
    }

    public override string Demand => Describe(_range);

    public static IEnumerable<Constraint> From(SlotExpression expression) => expression.Range is { } range ? [new RangeConstraint(range)] : [];

    /// <summary>A range within a sentence, with its article.</summary>
    public static string Describe(SlotRange range) => range switch
    {
        SlotRange.OfType { Type: var type } => ScalarForm.Describe(type.Kind),
        SlotRange.OfEnum { Enum: var @enum } => "a value of " + @enum.Name,
        SlotRange.OfClass { Class: var @class } => ValueText.Article(@class.Name),
        SlotRange.Union { Alternatives: var alternatives } => ValueText.Join([.. alternatives.Select(Describe)], "or"),
        _ => "anything",
    };

    public override Ternary Judge(FactValue value, Judgement judgement) => _range switch
    {
        SlotRange.OfType { Type: var type } => IsOfType(value, type.Kind) ? _type!.Judge(value, judgement) : Ternary.Fails,
        SlotRange.OfEnum { Enum: var @enum } => Answer(IsOfEnum(value, @enum)),
        SlotRange.OfClass { Class: var @class } => IsOfClass(value, @class),
        SlotRange.Union => _alternatives.Aggregate(Ternary.Fails, (verdict, alternative) => verdict.Or(alternative.Judge(value, judgement))),
        _ => Ternary.Holds,
    };

    private static Ternary Answer(bool isSo) => isSo ? Ternary.Holds : Ternary.Fails;

    private static bool IsOfType(FactValue value, TypeKind kind) => value switch
    {
        ScalarValue scalar => scalar.Kind == kind
            || (kind == TypeKind.Decimal && scalar.Kind is TypeKind.Integer or TypeKind.Float or TypeKind.Double)
            || (IsTextual(kind) && IsTextual(scalar.Kind) && ScalarForm.Read(kind, scalar.Text).Problem is null),
        AnyValue { Content: YamlScalar content } => ScalarKinds.IsReadAs(content, kind) && ScalarForm.Read(kind, content.Text).Problem is null,
        _ => false,
    };

    private static bool IsTextual(TypeKind kind) =>
        kind is not (TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal or TypeKind.Boolean);

    private static bool IsOfEnum(FactValue value, ModelEnum @enum) => value switch
    {
        EnumValue { Value.Name: var text } => @enum.IsOpen || @enum.Find(text) is not null,
        ScalarValue { Kind: var kind, Text: var text } => IsTextual(kind) && (@enum.IsOpen || @enum.Find(text) is not null),
        AnyValue { Content: YamlScalar content } =>
            CoreSchema.KindOf(content) == ScalarKind.Text && (@enum.IsOpen || @enum.Find(content.Text) is not null),
        _ => false,
    };

    /// <summary>A reference counts as what its slot refers to: what it leads to lies elsewhere.</summary>
    private static Ternary IsOfClass(FactValue value, ModelClass @class) => value switch
    {
        _ when @class.IsAny => Ternary.Holds,
        ObjectValue { Object.Class: var actual } => IsA(actual, @class),
        ReferenceValue { Class: var declared } => IsA(declared, @class).Or(IsA(@class, declared)),
        _ => Ternary.Fails,
    };

    private static Ternary IsA(ModelClass actual, ModelClass @class) =>
        actual.IsA(@class) ? Ternary.Holds : actual.MayBeA(@class) ? Ternary.Unknown : Ternary.Fails;
}
