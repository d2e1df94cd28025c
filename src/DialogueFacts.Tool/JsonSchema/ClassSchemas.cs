using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Objects: closed, but for the slots that <c>extra_slots</c> allows.</summary>
internal sealed class ClassSchemas(FactModel model, Definitions definitions, SlotSchemas slots, ConditionSchemas conditions)
{
    /// <summary>An instance of the class, or of one below it that its type designator or a classification rule makes it.</summary>
    public JsonNode AnyKind(ModelClass @class, ObjectForm form)
    {
        ModelClass[] below = [.. model.Classes.Where(c => c != @class && IsConcrete(c) && c.IsA(@class) && IsTold(c, @class))];
        return below.Length == 0 && IsConcrete(@class)
            ? Exactly(@class, form)
            : definitions.Refer(@class, @class.Name, "or_below" + Suffix(form), () => Schema.Any(
                (IsConcrete(@class) ? [Exactly(@class, form)] : Array.Empty<JsonNode>()).Concat(below.Select(c => Named(c, @class, form)))));
    }

    private JsonObject Exactly(ModelClass @class, ObjectForm form) =>
        definitions.Refer(@class, @class.Name, Suffix(form).TrimStart('_'), () => Object(@class, form));

    /// <summary>An instance of a class below the one declared says so, unless its slots tell.</summary>
    private JsonNode Named(ModelClass @class, ModelClass declared, ObjectForm form) => @class.ClassificationRules.Count > 0
        ? Exactly(@class, form)
        : Schema.All(Exactly(@class, form), new JsonObject { ["required"] = Schema.Texts([declared.TypeDesignator!.Key]) });

    private static bool IsTold(ModelClass @class, ModelClass declared) => declared.TypeDesignator is not null || @class.ClassificationRules.Count > 0;

    private static bool IsConcrete(ModelClass @class) => @class is { IsAbstract: false, IsMixin: false };

    private JsonObject Object(ModelClass @class, ObjectForm form)
    {
        ClassPlan plan = ModelPlan.Of(model).For(@class);
        var schema = Schema.OfType("object");
        schema["title"] = @class.Title ?? @class.Name;
        Annotate(schema, @class);
        schema["properties"] = new JsonObject(plan.Slots.Select(s => KeyValuePair.Create(s.Slot.Key, (JsonNode?)slots.Property(s, @class, form))));
        string[] required = [.. plan.Slots.Where(s => SlotSchemas.IsRequired(s, form) && !(form == ObjectForm.UnderKey && s == plan.Key)).Select(s => s.Slot.Key)];
        if (required.Length > 0)
        {
            schema["required"] = Schema.Texts(required);
        }

        schema["additionalProperties"] = @class.ExtraSlots is { } extra ? slots.Extra(extra) : Schema.Nothing;
        JsonNode[] asked = form == ObjectForm.Share ? [] : [.. conditions.Of(plan, form).Where(c => !Schema.IsAnything(c))];
        if (asked.Length > 0)
        {
            schema["allOf"] = new JsonArray(asked);
        }

        return schema;
    }

    public static void Annotate(JsonObject schema, ModelElement element)
    {
        if (element.Description is { } description)
        {
            schema["description"] = description.Trim();
        }

        if (element.Deprecated is { } deprecated)
        {
            schema["deprecationMessage"] = deprecated.Trim();
        }
    }

    private static string Suffix(ObjectForm form) => form switch
    {
        ObjectForm.UnderKey => "_entry",
        ObjectForm.Share => "_file",
        _ => "",
    };
}
