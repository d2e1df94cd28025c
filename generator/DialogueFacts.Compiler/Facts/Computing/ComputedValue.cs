using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Expressions;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Facts.Computing;

/// <summary>Between the values of facts and those that expressions reckon with.</summary>
internal static class ComputedValue
{
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

    /// <summary>As values or as texts, as the reference implementation has it; floats up to rounding.</summary>
    public static bool Agrees(FactValue value, object result)
    {
        object? asserted = Convert(value);
        return ExpressionComparison.AreEqual(asserted, result)
            || ValueText.Of(value) == TextOf(result)
            || (value is ScalarValue { Kind: TypeKind.Float or TypeKind.Double, Text: var text }
                && NumberText.Rounded(text) is { } written && NumberText.Rounded(TextOf(result)) is { } reckoned
                && Math.Abs(written - reckoned) <= 1e-9 * Math.Max(Math.Abs(written), Math.Abs(reckoned)));
    }

    public static string TextOf(object result) => result is ExpressionFailure { Bounds: { } bounds } ? FormattableString.Invariant($"{bounds.Least} to {bounds.Most}")
        : result is bool truth ? (truth ? "true" : "false") : ExpressionText.Of(result);
}
