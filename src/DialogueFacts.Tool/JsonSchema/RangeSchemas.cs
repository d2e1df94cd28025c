using System.Text.Json.Nodes;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>What single values look like, by their range.</summary>
internal sealed class RangeSchemas(Definitions definitions, IdentifierSchemas identifiers)
{
    /// <summary>Set once all are made: classes have slots, which have ranges.</summary>
    public ClassSchemas Classes { get; set; } = null!;

    public ExpressionSchemas Expressions { get; set; } = null!;

    /// <summary>What the compiler can read as a value of the range.</summary>
    public JsonNode Of(SlotRange range, ValuePlace place) => range switch
    {
        SlotRange.OfType { Type: var type } => OfType(type, Certainty.Possible),
        SlotRange.OfEnum { Enum: var @enum } => definitions.Refer(@enum, @enum.Name, "", () => EnumSchemas.Of(@enum)),
        SlotRange.Union { Alternatives: var alternatives } => Schema.Any(alternatives.Select(a => Of(a, place))),
        SlotRange.OfClass { Class: { IsAny: false } @class } => ElementReader.IsReference(@class, place.Slot)
            ? identifiers.Reference(@class)
            : Classes.AnyKind(@class, ObjectForm.Whole),
        _ => Schema.Anything,
    };

    /// <summary>What the <c>range</c> of an expression asks of a value that was read by the range of its slot.</summary>
    public JsonNode Nested(SlotRange range, ValuePlace place, Certainty certainty) => range switch
    {
        SlotRange.OfType { Type: var type } => certainty == Certainty.Possible || place.IsTyped ? OfType(type, certainty) : Schema.Nothing,
        SlotRange.OfEnum { Enum: var @enum } => certainty == Certainty.Possible ? Of(range, place)
            : place.IsScalar ? EnumSchemas.Of(@enum)
            : Schema.Nothing,
        SlotRange.Union { Alternatives: var alternatives } => Schema.Any(alternatives.Select(a => Nested(a, place, certainty))),
        SlotRange.OfClass { Class: { IsAny: false } @class } => Nested(@class, range, place, certainty),
        _ => Schema.Anything,
    };

    private JsonNode Nested(ModelClass @class, SlotRange range, ValuePlace place, Certainty certainty)
    {
        if (place.Range is SlotRange.OfClass { Class: { IsAny: false } declared })
        {
            bool isReference = ElementReader.IsReference(declared, place.Slot);
            return declared.IsA(@class) || (isReference && @class.IsA(declared)) ? Schema.Anything
                : isReference || certainty == Certainty.Certain ? Schema.Nothing
                : Of(range, place);
        }

        return certainty == Certainty.Certain ? Schema.Nothing : Of(range, place);
    }

    private JsonNode OfType(ModelType type, Certainty certainty) =>
        Schema.All(ScalarSchemas.Of(type.Kind, certainty), Expressions.OfType(type, certainty));
}
