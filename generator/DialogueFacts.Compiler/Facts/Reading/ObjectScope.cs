using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Reading;

/// <summary>The object at hand, as expressions see it.</summary>
internal sealed class ObjectScope(ClassPlan plan, FactValue?[] values, int node, Judgement judgement) : IExpressionScope
{
    public string? Text => null;

    /// <summary>A slot is known by its key or by its name. What was reported already, or does not exist, gives no second finding.</summary>
    public object? this[string name]
    {
        get
        {
            SlotPlan? slot = plan.Find(name) ?? plan.Find(name.Replace(' ', '_')) ?? Array.Find(plan.Slots, s => s.Slot.Name == name);
            return slot is null || judgement.IsFlawed(node, slot.Slot.Number)
                ? ExpressionFailure.Unset
                : Convert(values[slot.Slot.Number]);
        }
    }

    public static object? Convert(FactValue? value) => value switch
    {
        null => null,
        ScalarValue scalar => Convert(scalar.Kind, scalar.Text),
        ListValue list => list.Items.Select(Convert).ToArray(),
        ObjectValue { Object: var part } => new PartScope(part),
        AnyValue { Content: YamlScalar scalar } => CoreSchema.KindOf(scalar) switch
        {
            ScalarKind.Boolean => Convert(TypeKind.Boolean, scalar.Text.ToLowerInvariant()),
            ScalarKind.Integer or ScalarKind.Float => Convert(TypeKind.Decimal, scalar.Text),
            _ => scalar.Text,
        },
        AnyValue => ExpressionFailure.Unset,
        ReferenceValue reference => new ReferenceScope(reference.Id),
        _ => ValueText.Of(value),
    };

    private static object? Convert(TypeKind kind, string text) => kind switch
    {
        TypeKind.Boolean => text == "true",
        TypeKind.Integer or TypeKind.Decimal or TypeKind.Float or TypeKind.Double =>
            NumberText.Exact(text) is { } exact ? exact : NumberText.Rounded(text) is { } rounded ? rounded : ExpressionFailure.Unset,
        _ => text,
    };
}
