using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;
using static System.FormattableString;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Finds bounds that leave no room between them. The model is right all the same: LinkML has such slots hold nothing.</summary>
internal static class BoundsCheck
{
    public static void Run(string name, SlotExpression expression, SlotLayers layers, ModelFindings findings)
    {
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

        void Report(string slot, string problem) => findings.Add(ModelRules.Unsatisfiable, layers.AnchorOf(slot), name, problem);
    }
}
