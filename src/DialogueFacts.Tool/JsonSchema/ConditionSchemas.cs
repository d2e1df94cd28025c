using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>What class expressions and rules ask of objects.</summary>
internal sealed class ConditionSchemas(FactModel model)
{
    /// <summary>Set once both are made: conditions hold expressions, which hold conditions.</summary>
    public ExpressionSchemas Expressions { get; set; } = null!;

    public RangeSchemas Ranges { get; set; } = null!;

    /// <summary>The conditions and rules of a class, inherited ones among them.</summary>
    public IEnumerable<JsonNode> Of(ClassPlan plan, ObjectForm form) =>
    [
        .. plan.Class.Conditions.Select(c => new ObjectConditions(this, plan, form).Judge(c, Certainty.Possible, Ternary.Unknown)),
        .. plan.Class.Rules.SelectMany(r => Of(r, new ObjectConditions(this, plan, form))),
    ];

    /// <summary><c>range_expression</c>. What a reference leads to lies elsewhere.</summary>
    public JsonNode OfRange(ClassExpression expression, ValuePlace place, Certainty certainty)
    {
        if (place.Range is not SlotRange.OfClass { Class: { IsAny: false } @class })
        {
            return place.IsScalar ? OfScalar(expression, place, certainty) : Schema.Untold(certainty);
        }

        return ElementReader.IsReference(@class, place.Slot)
            ? Schema.Untold(certainty)
            : new ObjectConditions(this, ModelPlan.Of(model).For(@class), ObjectForm.Whole) { MayBeBelow = true }.Judge(expression, certainty, Ternary.Unknown);
    }

    /// <summary><c>bindings</c>: the enum that a slot of the object is bound to, by its texts or their meanings.</summary>
    public static JsonNode OfBinding(EnumBinding binding, ValuePlace place, Certainty certainty)
    {
        if (binding.Range.IsOpen || binding.Obligation != Obligation.Required)
        {
            return Schema.Anything;
        }

        if (binding.Path.Length == 0 && place.IsText)
        {
            return new JsonObject { ["enum"] = Schema.Texts(binding.Texts) };
        }

        if (certainty == Certainty.Certain || place.Range is not SlotRange.OfClass { Class: { IsAny: false } @class }
            || ElementReader.IsReference(@class, place.Slot) || @class.FindSlot(binding.Path) is not { IsMultivalued: false })
        {
            return Schema.Untold(certainty);
        }

        var values = new JsonObject
        {
            ["type"] = "string",
            ["enum"] = Schema.Texts(binding.Texts),
        };
        return new JsonObject { ["properties"] = new JsonObject { [binding.Path] = Schema.OrNull(values) } };
    }

    private JsonNode OfScalar(ClassExpression expression, ValuePlace place, Certainty certainty) => Schema.All(
    [
        expression.IsA is { } range ? Ranges.Nested(range, place, certainty) : Schema.Anything,
        expression.SlotConditions.Count > 0 ? Schema.Nothing : Schema.Anything,
        .. Combinations(expression, certainty, (e, c) => OfScalar(e, place, c)),
    ]);

    public static IEnumerable<JsonNode> Combinations(
        ClassExpression expression, Certainty certainty, Func<ClassExpression, Certainty, JsonNode> judge)
    {
        if (expression.AnyOf.Count > 0)
        {
            yield return Schema.Any(expression.AnyOf.Select(e => judge(e, certainty)));
        }

        foreach (ClassExpression all in expression.AllOf)
        {
            yield return judge(all, certainty);
        }

        foreach (ClassExpression none in expression.NoneOf)
        {
            yield return Schema.Not(judge(none, ExpressionSchemas.Opposite(certainty)));
        }

        if (expression.ExactlyOneOf.Count > 0)
        {
            yield return ExpressionSchemas.ExactlyOne([.. expression.ExactlyOneOf.Select<ClassExpression, Func<Certainty, JsonNode>>(e => c => judge(e, c))], certainty);
        }
    }

    /// <summary>As the compiler judges rules: what preconditions speak of must be there; so must what postconditions speak of, unless the world is open.</summary>
    private static IEnumerable<JsonNode> Of(ClassRule rule, ObjectConditions conditions)
    {
        Ternary whenAbsent = rule.IsOpenWorld ? Ternary.Unknown : Ternary.Fails;
        if (rule.Postconditions is { } then)
        {
            yield return rule.Preconditions is { } condition
                ? If(conditions.Judge(condition, Certainty.Certain, Ternary.Fails), conditions.Judge(then, Certainty.Possible, whenAbsent))
                : conditions.Judge(then, Certainty.Possible, whenAbsent);
        }

        if (rule is { ElseConditions: { } otherwise, Preconditions: { } precondition })
        {
            yield return Unless(conditions.Judge(precondition, Certainty.Possible, Ternary.Fails), conditions.Judge(otherwise, Certainty.Possible, whenAbsent));
        }

        if (rule is { IsBidirectional: true, Preconditions: { } first, Postconditions: { } second })
        {
            yield return If(conditions.Judge(second, Certainty.Certain, Ternary.Fails), conditions.Judge(first, Certainty.Possible, whenAbsent));
        }
    }

    private static JsonNode If(JsonNode condition, JsonNode then) =>
        Schema.IsNothing(condition) || Schema.IsAnything(then) ? Schema.Anything : new JsonObject { ["if"] = condition, ["then"] = then };

    private static JsonNode Unless(JsonNode condition, JsonNode otherwise) =>
        Schema.IsAnything(condition) || Schema.IsAnything(otherwise) ? Schema.Anything : new JsonObject { ["if"] = condition, ["else"] = otherwise };
}
