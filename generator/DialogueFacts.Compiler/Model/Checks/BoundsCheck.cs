using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Model.Schema;
using static System.FormattableString;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Finds bounds that leave no room between them. The model is right all the same: LinkML has such slots hold nothing.</summary>
internal static class BoundsCheck
{
    public static void Run(InducedSlot slot, SlotLayers layers, ModelFindings findings)
    {
        SlotExpression expression = slot.Expression;
        decimal? minimum = PlainValues.NumberOf(expression.MinimumValue);
        decimal? maximum = PlainValues.NumberOf(expression.MaximumValue);
        decimal? equal = PlainValues.NumberOf(expression.EqualsNumber);
        if (minimum > maximum)
        {
            Report("maximum_value", Invariant($"the minimum {expression.MinimumValue} is above the maximum {expression.MaximumValue}"));
        }
        else if (equal < minimum || equal > maximum)
        {
            Report("equals_number", Invariant($"{expression.EqualsNumber} is outside of the bounds"));
        }

        if (expression.MinimumCardinality > expression.MaximumCardinality)
        {
            Report("maximum_cardinality", Invariant($"at least {expression.MinimumCardinality} values are more than at most {expression.MaximumCardinality}"));
        }
        else if (expression.ExactCardinality < expression.MinimumCardinality || expression.ExactCardinality > expression.MaximumCardinality)
        {
            Report("exact_cardinality", Invariant($"exactly {expression.ExactCardinality} values are outside of the bounds"));
        }

        if (expression is { Required: true, ValuePresent: false })
        {
            Report("required", "it is required and must be absent");
        }

        if (slot.Range is SlotRange.OfType { Type.Kind: var kind })
        {
            CheckForm("minimum_value", expression.MinimumValue);
            CheckForm("maximum_value", expression.MaximumValue);
            if (expression.EqualsString is { } text && ScalarForm.Read(kind, text).Problem is not null)
            {
                Report("equals_string", $"'{text}' is not {ScalarForm.Describe(kind)}");
            }
        }

        void Report(string metaslot, string problem) => findings.Add(ModelRules.Unsatisfiable, layers.AnchorOf(metaslot), slot.Name, problem);

        void CheckForm(string metaslot, string? bound)
        {
            if (bound is not null && !IsBoundOf(kind, bound))
            {
                findings.Add(ModelRules.WrongShape, layers.AnchorOf(metaslot), metaslot, ScalarForm.Describe(kind));
            }
        }
    }

    /// <summary>Whether values of a kind can be compared with a bound; of kinds without an order, nothing is compared.</summary>
    private static bool IsBoundOf(TypeKind kind, string bound) => kind switch
    {
        TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Decimal =>
            ScalarForm.Read(TypeKind.Float, bound).Problem is null || ScalarForm.Read(TypeKind.Integer, bound).Problem is null,
        TypeKind.Date or TypeKind.DateTime or TypeKind.DateOrDateTime => ScalarForm.Read(TypeKind.DateOrDateTime, bound).Problem is null,
        TypeKind.Time or TypeKind.Edtf => ScalarForm.Read(kind, bound).Problem is null,
        _ => true,
    };
}
