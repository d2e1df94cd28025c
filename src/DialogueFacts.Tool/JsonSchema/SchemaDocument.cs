using System.Text.Json.Nodes;
using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>
/// A model and the facts that exist as a JSON Schema of draft-07, the draft that editors' YAML language server reads. It accepts every data
/// file that the compiler accepts, and rejects what can be told from one file alone.
/// </summary>
internal static class SchemaDocument
{
    /// <param name="compilation">With a model that has a root.</param>
    public static JsonObject Of(Compilation compilation)
    {
        FactModel model = compilation.Model!;
        var definitions = new Definitions();
        var ranges = new RangeSchemas(definitions, new IdentifierSchemas(definitions, compilation));
        var conditions = new ConditionSchemas(model) { Ranges = ranges };
        var expressions = new ExpressionSchemas(ranges, conditions);
        ranges.Expressions = conditions.Expressions = expressions;
        var classes = new ClassSchemas(model, definitions, new SlotSchemas(model, ranges, expressions), conditions);
        ranges.Classes = classes;

        ObjectForm form = model.JoinsRoots ? ObjectForm.Share : ObjectForm.Whole;
        var document = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = $"Made of the model '{model.Name}' by 'dialoguefacts schema': run it again when the model or the identifiers change.",
            ["if"] = Schema.OfType("array"),
            ["then"] = new JsonObject { ["items"] = classes.AnyKind(model.Root!, form) },
            ["else"] = classes.AnyKind(model.Root!, form),
        };
        document["definitions"] = definitions.ToJson();
        return document;
    }
}
