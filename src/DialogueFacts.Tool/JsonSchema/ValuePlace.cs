using DialogueFacts.Compiler.Facts.Plans;
using DialogueFacts.Compiler.Facts.Reading;
using DialogueFacts.Compiler.Model;

namespace DialogueFacts.Tool.JsonSchema;

/// <summary>Where the values of an expression stand: which slot they are of, and how they are written there.</summary>
/// <param name="Range">What the values were read as.</param>
/// <param name="Slot">Null for additional slots, of which the class knows nothing.</param>
internal sealed record ValuePlace(SlotRange Range, ValueShape Shape, SlotPlan? Slot)
{
    /// <summary>One of the values.</summary>
    public ValuePlace Member => this with { Shape = ValueShape.Single };

    /// <summary>Whether no value is an object or stands for one.</summary>
    public bool IsScalar => Alternatives.All(a => a is SlotRange.OfType or SlotRange.OfEnum);

    /// <summary>Whether a value's type is told by its own form.</summary>
    public bool IsTyped => Alternatives.All(a => a is SlotRange.OfType or SlotRange.Any);

    public bool IsNumeric => Alternatives.All(a => a is SlotRange.OfType { Type.Kind: var kind } && ScalarSchemas.IsNumber(kind));

    /// <summary>Whether all values are written as text. A year of EDTF need not be.</summary>
    public bool IsText => Alternatives.All(a => a switch
    {
        SlotRange.OfEnum => true,
        SlotRange.OfType { Type.Kind: var kind } => kind != TypeKind.Edtf && ScalarSchemas.IsText(kind),
        SlotRange.OfClass { Class: { IsAny: false } @class } =>
            ElementReader.IsReference(@class, Slot) && @class.Identifier!.Range is SlotRange.OfType { Type.Kind: var kind } && ScalarSchemas.IsText(kind),
        _ => false,
    });

    private IEnumerable<SlotRange> Alternatives => Range is SlotRange.Union union ? union.Alternatives : [Range];

    public static ValuePlace Of(SlotPlan slot) => new(slot.Slot.Range, ShapeOf(slot.Slot), slot);

    private static ValueShape ShapeOf(InducedSlot slot) => slot.Array is not null ? ValueShape.Array
        : !slot.IsMultivalued ? ValueShape.Single
        : slot.Inlining == Inlining.Dictionary ? ValueShape.Dictionary
        : ValueShape.List;
}
