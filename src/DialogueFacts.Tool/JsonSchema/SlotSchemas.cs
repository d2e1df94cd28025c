using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>What stands under a slot: one value, a list, a dictionary, an array.</summary>
internal sealed class SlotSchemas
{
    private readonly FactModel _model;
    private readonly RangeSchemas _ranges;
    private readonly ExpressionSchemas _expressions;
    private readonly DictionarySchemas _dictionaries;

    public SlotSchemas(FactModel model, RangeSchemas ranges, ExpressionSchemas expressions)
    {
        _model = model;
        _ranges = ranges;
        _expressions = expressions;
        _dictionaries = new DictionarySchemas(model, ranges, (slot, @class) => Property(slot, @class, ObjectForm.UnderKey));
    }

    /// <summary>Whether data must write the slot. What follows from something else, or has a default, need not be.</summary>
    public static bool IsRequired(SlotPlan slot, ObjectForm form) => form != ObjectForm.Share && slot.IsRequired && !IsDerived(slot);

    public static bool IsDerived(SlotPlan slot) =>
        slot.Default is not null || slot.Computation is not null || slot.IsComputedElsewhere || slot.Slot.DesignatesType;

    public JsonNode Property(SlotPlan slot, ModelClass @class, ObjectForm form)
    {
        JsonNode value = slot.Slot is { DesignatesType: true, IsMultivalued: false } ? Designator(slot.Slot, @class) : Value(slot, form);
        if (!IsRequired(slot, form))
        {
            value = Schema.OrNull(value);
        }

        return Describe(value, slot);
    }

    /// <summary>What a slot that the class does not have may hold.</summary>
    public JsonNode Extra(SlotExpression allowed)
    {
        if (allowed.Range is SlotRange.OfClass)
        {
            return Schema.Anything;
        }

        var place = new ValuePlace(allowed.Range ?? new SlotRange.Any(), ValueShape.Single, null);
        JsonNode one = Schema.All(
            allowed.Range is { } range ? _ranges.Of(range, place) : Schema.Anything, _expressions.Nested(allowed, place, Certainty.Possible));
        return allowed.Multivalued == true ? Schema.Any(one, new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() }) : one;
    }

    private JsonNode Value(SlotPlan slot, ObjectForm form)
    {
        ValuePlace place = ValuePlace.Of(slot);
        if (slot.Slot.TakesLoneValue)
        {
            // which alternative takes a list and which a single value is left to the compiler
            JsonNode one = _ranges.Of(slot.Slot.Range, place.Member);
            return Schema.Any(one, List(slot, one.DeepClone()), place.Shape == ValueShape.Dictionary ? _dictionaries.Of(slot) : Schema.Nothing);
        }

        JsonNode asked = form == ObjectForm.Share ? Schema.Anything : _expressions.OfSlot(slot.Slot.Expression, place, Certainty.Possible);
        JsonNode range = SaysRangesItself(slot.Slot, place) && form != ObjectForm.Share ? Schema.Anything : _ranges.Of(slot.Slot.Range, place.Member);
        range = Schema.All(range, Subproperties(slot.Slot));
        JsonNode shaped = place.Shape switch
        {
            ValueShape.List => List(slot, range),
            ValueShape.Dictionary => _dictionaries.Of(slot),
            ValueShape.Array => ArraySchemas.Of(slot.Slot.Array!, range),
            _ => range,
        };
        if (asked is JsonObject { Count: 1 } items && shaped is JsonObject list && list.ContainsKey("items") && items["items"] is { } member)
        {
            // Beside each other in one place they are easier on who reads the schema, be it an editor.
            items.Remove("items");
            JsonNode own = list["items"]!;
            list.Remove("items");
            list["items"] = Schema.All(own, member);
            return list;
        }

        return Schema.All(shaped, asked);
    }

    /// <summary>Whether the alternatives of a union say in their own words what it takes.</summary>
    private static bool SaysRangesItself(InducedSlot slot, ValuePlace place) => slot.Range is SlotRange.Union
        && place.Shape is ValueShape.Single or ValueShape.List
        && (AllHaveRanges(slot.Expression.AnyOf) || AllHaveRanges(slot.Expression.ExactlyOneOf));

    private static bool AllHaveRanges(EquatableArray<SlotExpression> alternatives) => alternatives.Count > 0 && alternatives.All(a => a.Range is not null);

    private static JsonObject List(SlotPlan slot, JsonNode range)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = range };
        if (slot.AreElementsUnique)
        {
            list["uniqueItems"] = true;
        }

        return list;
    }

    private JsonNode Subproperties(InducedSlot slot) => slot.SubpropertyValues.Count == 0
        ? Schema.Anything
        : new JsonObject { ["enum"] = Schema.Texts(slot.SubpropertyValues.SelectMany(v => Uris.WrittenAs(v, _model.Prefixes)).Distinct(StringComparer.Ordinal)) };

    private JsonObject Designator(InducedSlot slot, ModelClass @class)
    {
        IEnumerable<string> names = slot.Range is SlotRange.OfType { Type.Kind: not TypeKind.Text }
            ? new[] { @class.Uri, @class.DefinitionUri }.OfType<string>().SelectMany(u => Uris.WrittenAs(u, _model.Prefixes))
            : [@class.Name, ClassName.Joined(@class.Name)];
        string preferred = TypeDesignation.NameOf(@class, slot, _model.Prefixes);
        return new JsonObject { ["type"] = "string", ["enum"] = Schema.Texts(names.Prepend(preferred).Distinct(StringComparer.Ordinal)) };
    }

    private static JsonNode Describe(JsonNode schema, SlotPlan slot)
    {
        JsonNode? @default = slot is { Default: { } text, Slot: { IsMultivalued: false, Range: var range } }
            ? ScalarSchemas.Value(text, range is SlotRange.OfType { Type.Kind: var kind } ? kind : TypeKind.Text)
            : null;
        if (slot.Slot.Title is null && slot.Slot.Description is null && slot.Slot.Deprecated is null && @default is null)
        {
            return schema;
        }

        // A reference takes no other keywords beside it.
        JsonObject described = Schema.IsAnything(schema) ? []
            : schema is JsonObject own && !own.ContainsKey("$ref") ? own
            : new JsonObject { ["allOf"] = new JsonArray(schema) };
        if (slot.Slot.Title is { } title)
        {
            described["title"] = title.Trim();
        }

        ClassSchemas.Annotate(described, slot.Slot);
        if (@default is not null)
        {
            described["default"] = @default;
        }

        return described;
    }
}
