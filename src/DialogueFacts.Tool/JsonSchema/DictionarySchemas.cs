using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Dictionaries in LinkML's three forms: under a key the rest of the object, all of it, or the value of the one slot that matters.</summary>
internal sealed class DictionarySchemas(FactModel model, RangeSchemas ranges, Func<SlotPlan, ModelClass, JsonNode> property)
{
    public JsonObject Of(SlotPlan slot)
    {
        SlotRange[] alternatives = slot.Slot.Range is SlotRange.Union union ? [.. union.Alternatives] : [slot.Slot.Range];
        ModelClass[] classes = [.. alternatives.OfType<SlotRange.OfClass>().Select(a => a.Class)];
        var schema = new JsonObject { ["type"] = "object" };
        if (classes is [var only] && Keys(only) is { } keys)
        {
            schema["propertyNames"] = keys;
        }

        schema["additionalProperties"] = Schema.Any(classes.Select(Entry));
        return schema;
    }

    private JsonNode Entry(ModelClass @class)
    {
        ClassPlan plan = ModelPlan.Of(model).For(@class);
        bool mayBeEmpty = !plan.Slots.Any(s => s.IsRequired && s != plan.Key && !SlotSchemas.IsDerived(s));
        return Schema.Any(
            ranges.Classes.AnyKind(@class, ObjectForm.UnderKey),
            plan.SimpleValue is { } simple ? property(simple, @class) : Schema.Nothing,
            mayBeEmpty ? Schema.OfType("null") : Schema.Nothing);
    }

    /// <summary>Keys are texts whatever they look like, so only what is asked of texts can be asked of them; null if nothing is.</summary>
    private JsonNode? Keys(ModelClass @class)
    {
        if (@class.Key is not { } key)
        {
            return null;
        }

        var place = new ValuePlace(key.Range, ValueShape.Single, null);
        bool isText = key.Range is SlotRange.OfType { Type.Kind: var kind } && ScalarSchemas.IsText(kind) || key.Range is SlotRange.OfEnum;
        JsonNode keys = isText
            ? Schema.All(ranges.Of(key.Range, place), ranges.Expressions.OfSlot(key.Expression, place, Certainty.Possible))
            : Schema.Anything;
        return Schema.IsAnything(keys) || JsonNode.DeepEquals(keys, Schema.OfType("string")) ? null : keys;
    }
}
