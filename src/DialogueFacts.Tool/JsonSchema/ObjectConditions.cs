using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Validation;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Class expressions, as they are asked of the instances of one class.</summary>
internal sealed class ObjectConditions(ConditionSchemas conditions, ClassPlan plan, ObjectForm form)
{
    /// <summary>Whether the object can be of a class below this one.</summary>
    public bool MayBeBelow { get; init; }

    /// <param name="whenAbsent">What a condition on a slot without a value comes to, unless it speaks of presence.</param>
    public JsonNode Judge(ClassExpression expression, Certainty certainty, Ternary whenAbsent) => Schema.All(
    [
        expression.IsA is { } range ? OfClass(range, certainty) : Schema.Anything,
        .. expression.SlotConditions.Select(c => Judge(c, certainty, whenAbsent)),
        .. ConditionSchemas.Combinations(expression, certainty, (e, c) => Judge(e, c, whenAbsent)),
    ]);

    private JsonNode OfClass(SlotRange range, Certainty certainty) => range is not SlotRange.OfClass { Class: var @class } ? Schema.Untold(certainty)
        : plan.Class.IsA(@class) || @class.IsAny ? Schema.Anything
        : MayBeBelow ? Schema.Untold(certainty)
        : Schema.Nothing;

    private JsonNode Judge(SlotCondition condition, Certainty certainty, Ternary whenAbsent)
    {
        Ternary absent = CompiledExpression.Nested(condition.Expression).JudgeAbsent(whenAbsent);
        if (plan.Find(condition.Key) is not { } slot)
        {
            return MayBeBelow || absent == Ternary.Unknown ? Schema.Untold(certainty) : absent == Ternary.Holds ? Schema.Anything : Schema.Nothing;
        }

        bool isDerived = SlotSchemas.IsDerived(slot);
        if ((form == ObjectForm.UnderKey && slot == plan.Key) || (isDerived && ExpressionSchemas.MustBeAbsent(condition.Expression)))
        {
            return Schema.Untold(certainty);
        }

        JsonNode present = ExpressionSchemas.MustBeAbsent(condition.Expression)
            ? Schema.OfType("null")
            : Present(conditions.Expressions.Nested(condition.Expression, ValuePlace.Of(slot), certainty), certainty, absent, isDerived);
        bool isRequired = certainty == Certainty.Possible ? absent == Ternary.Fails && !isDerived : absent != Ternary.Holds || isDerived;
        var schema = new JsonObject();
        if (!Schema.IsAnything(present))
        {
            schema["properties"] = new JsonObject { [condition.Key] = present };
        }

        if (isRequired)
        {
            schema["required"] = Schema.Texts([condition.Key]);
        }

        return schema;
    }

    /// <summary>A null is no value, so what is asked of values is not asked of it.</summary>
    private static JsonNode Present(JsonNode value, Certainty certainty, Ternary absent, bool isDerived)
    {
        bool mayBeNull = certainty == Certainty.Possible ? absent != Ternary.Fails || isDerived : absent == Ternary.Holds && !isDerived;
        return mayBeNull ? Schema.OrNull(value) : Schema.All(value, Schema.Not(Schema.OfType("null")));
    }
}
