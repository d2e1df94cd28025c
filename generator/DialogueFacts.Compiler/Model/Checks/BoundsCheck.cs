using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Model.Schema;
using static System.FormattableString;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Finds bounds that leave no room between them. The model is right all the same: LinkML has such slots hold nothing.</summary>
internal static class BoundsCheck
{
    private const string OneOfTwo = "Change one of the two.";

    public static void Run(InducedSlot slot, SlotLayers layers, ModelFindings findings)
    {
        SlotExpression expression = slot.Expression;
        CheckBounds(expression, slot.Range, Report);
        CheckCardinality(slot, Report);
        if (expression is { Required: true, ValuePresent: false })
        {
            Report("required", "it is required and must be absent", OneOfTwo);
        }

        CheckTexts(slot, Report);
        if (slot.Range is SlotRange.OfType { Type.Kind: var kind })
        {
            CheckForm(kind, "minimum_value", expression.MinimumValue);
            CheckForm(kind, "maximum_value", expression.MaximumValue);
        }

        void Report(string metaslot, string problem, string advice) =>
            findings.Add(ModelRules.Unsatisfiable, layers.AnchorOf(metaslot), slot.Name, problem, advice);

        void CheckForm(TypeKind kind, string metaslot, string? bound)
        {
            if (bound is not null && !IsBoundOf(kind, bound))
            {
                findings.Add(ModelRules.WrongShape, layers.AnchorOf(metaslot), metaslot, ScalarForm.Describe(kind));
            }
        }
    }

    private static void CheckBounds(SlotExpression expression, SlotRange range, Action<string, string, string> report)
    {
        decimal? minimum = PlainValues.NumberOf(expression.MinimumValue);
        decimal? maximum = PlainValues.NumberOf(expression.MaximumValue);
        decimal? equal = PlainValues.NumberOf(expression.EqualsNumber);
        if (minimum > maximum || AreDatesReversed(expression, range))
        {
            report("maximum_value", Invariant($"the minimum {expression.MinimumValue} is above the maximum {expression.MaximumValue}"), OneOfTwo);
        }
        else if (equal < minimum || equal > maximum)
        {
            report("equals_number", Invariant($"{expression.EqualsNumber} is outside of the bounds"), "Change it, or the bounds.");
        }
    }

    private static bool AreDatesReversed(SlotExpression expression, SlotRange range) =>
        range is SlotRange.OfType { Type.Kind: TypeKind.Date or TypeKind.DateTime or TypeKind.DateOrDateTime or TypeKind.Time }
        && expression is { MinimumValue: { } from, MaximumValue: { } to }
        && Moment.Of(from) > Moment.Of(to);

    private static void CheckCardinality(InducedSlot slot, Action<string, string, string> report)
    {
        SlotExpression expression = slot.Expression;
        int least = expression.ExactCardinality ?? expression.MinimumCardinality ?? 0;
        if (expression.MinimumCardinality > expression.MaximumCardinality)
        {
            report("maximum_cardinality", Invariant($"at least {expression.MinimumCardinality} values are more than at most {expression.MaximumCardinality}"), OneOfTwo);
        }
        else if (expression.ExactCardinality < expression.MinimumCardinality || expression.ExactCardinality > expression.MaximumCardinality)
        {
            report("exact_cardinality", Invariant($"exactly {expression.ExactCardinality} values are outside of the bounds"), "Change it, or the bounds.");
        }
        else if (least > 1 && !slot.IsMultivalued && slot.Array is null)
        {
            report(
                expression.ExactCardinality is null ? "minimum_cardinality" : "exact_cardinality",
                Invariant($"it takes one value, and {least} are asked for"),
                "Make it multivalued, or ask for one.");
        }
    }

    private static void CheckTexts(InducedSlot slot, Action<string, string, string> report)
    {
        SlotExpression expression = slot.Expression;
        string[] texts = expression.EqualsString is { } one ? [one] : [.. expression.EqualsStringIn];
        string metaslot = expression.EqualsString is null ? "equals_string_in" : "equals_string";
        if (texts.Length == 0)
        {
            return;
        }

        if (slot.Range is SlotRange.OfType { Type.Kind: var kind } && Array.TrueForAll(texts, t => ScalarForm.Read(kind, t).Problem is not null))
        {
            report(metaslot, $"{Print(texts)} is not {ScalarForm.Describe(kind)}", "Write one, or choose another range.");
        }
        else if (slot.Range is SlotRange.OfEnum { Enum: { IsOpen: false } @enum } && Array.TrueForAll(texts, t => @enum.Find(t) is null))
        {
            report(metaslot, $"{Print(texts)} is no value of {@enum.Name}", $"Name one of {@enum.Name}'s, or choose another range.");
        }
        else if (expression.EqualsString is not null && expression.EqualsStringIn.Count > 0 && !expression.EqualsStringIn.Contains(texts[0], StringComparer.Ordinal))
        {
            report(metaslot, $"{Print(texts)} is none of those in 'equals_string_in'", OneOfTwo);
        }
    }

    private static string Print(string[] texts) => string.Join(" or ", texts.Select(t => $"'{t}'"));

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
