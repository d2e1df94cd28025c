using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Finds bindings of slots that there are not, and what stands where nothing is worked out from it.</summary>
internal static class ExpressionCheck
{
    private static readonly string[] Operators = ["any_of", "all_of", "none_of", "exactly_one_of", "has_member", "all_members"];

    public static void Run(InducedSlot slot, SlotLayers layers, SchemaIndex schema)
    {
        foreach (EnumBinding binding in slot.Expression.Bindings)
        {
            CheckPath(binding, slot, layers, schema);
        }

        foreach (string op in Operators)
        {
            foreach (SlotExpression operand in Operands(slot.Expression, op))
            {
                if (operand.EqualsExpression is not null)
                {
                    schema.Findings.Add(
                        ModelRules.Unsupported, layers.AnchorOf(op), "equals_expression",
                        $"within '{op}' of a slot no value is worked out; state it on the slot, or in a rule of the class");
                }

                if (op is not ("any_of" or "exactly_one_of") && operand.Multivalued is { } isList && isList != slot.IsMultivalued)
                {
                    schema.Findings.Add(
                        ModelRules.Unsupported, layers.AnchorOf(op), "multivalued",
                        $"whether the slot takes a list is for the slot itself to say or for the alternatives of 'any_of' and 'exactly_one_of', not for '{op}'");
                }
            }
        }
    }

    /// <summary>Follows the path of a binding through the classes of the slot and those below them, as far as there are classes.</summary>
    private static void CheckPath(EnumBinding binding, InducedSlot slot, SlotLayers layers, SchemaIndex schema)
    {
        ModelClass[] classes = [.. Ranges.ClassesIn(slot.Range)];
        foreach (string step in binding.Path.Length == 0 ? [] : binding.Path.Split('.'))
        {
            InducedSlot[] found = [.. classes.SelectMany(SelfAndBelow).Select(c => c.FindSlot(step)).OfType<InducedSlot>()];
            if (found.Length == 0 && classes.Length > 0 && !classes.Any(c => c.IsMixin))
            {
                Definition? stated = layers.Find("bindings")?.Items("bindings").FirstOrDefault(b => b.Text("binds_value_of") == binding.Path);
                schema.Findings.Add(
                    ModelRules.UnknownName, stated?.AnchorOf("binds_value_of") ?? layers.AnchorOf("bindings"), $"slot of class '{classes[0].Name}' named", step,
                    Suggestion.For(step, classes.SelectMany(c => c.Slots).Select(s => s.Name)));
                return;
            }

            classes = [.. found.SelectMany(s => Ranges.ClassesIn(s.Range)).Distinct()];
        }
    }

    private static IEnumerable<ModelClass> SelfAndBelow(ModelClass @class) => @class.Children.SelectMany(SelfAndBelow).Prepend(@class);

    private static IEnumerable<SlotExpression> Operands(SlotExpression expression, string op) => op switch
    {
        "any_of" => expression.AnyOf,
        "all_of" => expression.AllOf,
        "none_of" => expression.NoneOf,
        "exactly_one_of" => expression.ExactlyOneOf,
        "has_member" => expression.HasMember is { } member ? [member] : [],
        _ => expression.AllMembers is { } all ? [all] : [],
    };
}
