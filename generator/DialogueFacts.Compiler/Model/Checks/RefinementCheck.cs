using DialogueFacts.Compiler.Model.Resolution;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Finds what a subclass makes of a slot that its parent's readers could not live with. It is done all the same, as LinkML does it.</summary>
internal static class RefinementCheck
{
    public static void Run(ModelClass model, InducedSlot slot, InducedSlot above, SlotLayers layers, ModelFindings findings)
    {
        string parent = model.Parent!.Name;
        if (!IsWithin(slot.Range, above.Range))
        {
            findings.Add(ModelRules.WiderRange, layers.AnchorOf("range"), model.Name, slot.Name, Print(slot.Range), Print(above.Range), parent);
        }

        if (above.IsRequired && !slot.IsRequired)
        {
            findings.Add(ModelRules.Relaxed, layers.AnchorOf("required"), model.Name, slot.Name, "optional", "required", parent);
        }

        if (above.IsMultivalued != slot.IsMultivalued)
        {
            findings.Add(
                ModelRules.Relaxed, layers.AnchorOf("multivalued"), model.Name, slot.Name, Plurality(slot), Plurality(above), parent);
        }
    }

    private static bool IsWithin(SlotRange narrow, SlotRange wide) => (narrow, wide) switch
    {
        (_, SlotRange.Any) or (SlotRange.Any { IsUnknown: true }, _) => true,
        (SlotRange.Union union, _) => union.Alternatives.All(a => IsWithin(a, wide)),
        (_, SlotRange.Union union) => union.Alternatives.Any(a => IsWithin(narrow, a)),
        (SlotRange.OfClass a, SlotRange.OfClass b) => a.Class.MayBeA(b.Class),
        (SlotRange.OfEnum a, SlotRange.OfEnum b) => b.Enum.IsOpen || a.Enum.Values.All(v => b.Enum.Find(v.Name) is not null),
        (SlotRange.OfEnum, SlotRange.OfType b) => b.Type.Kind == TypeKind.Text,
        (SlotRange.OfType a, SlotRange.OfType b) => IsWithin(a.Type.Kind, b.Type.Kind),
        _ => false,
    };

    private static bool IsWithin(TypeKind narrow, TypeKind wide) => wide switch
    {
        _ when narrow == wide => true,
        TypeKind.Text => !IsNumber(narrow) && narrow != TypeKind.Boolean,
        TypeKind.UriOrCurie => narrow is TypeKind.Uri or TypeKind.Curie or TypeKind.ObjectIdentifier,
        TypeKind.ObjectIdentifier or TypeKind.NodeIdentifier => narrow is TypeKind.Uri or TypeKind.Curie or TypeKind.UriOrCurie or TypeKind.ObjectIdentifier,
        TypeKind.DateOrDateTime or TypeKind.Edtf => narrow is TypeKind.Date or TypeKind.DateTime,
        TypeKind.Decimal or TypeKind.Double or TypeKind.Float => IsNumber(narrow),
        _ => false,
    };

    private static bool IsNumber(TypeKind kind) => kind is TypeKind.Integer or TypeKind.Decimal or TypeKind.Double or TypeKind.Float;

    private static string Plurality(InducedSlot slot) => slot.IsMultivalued ? "multivalued" : "single-valued";

    private static string Print(SlotRange range) => range switch
    {
        SlotRange.OfClass of => $"'{of.Class.Name}'",
        SlotRange.OfEnum of => $"'{of.Enum.Name}'",
        SlotRange.OfType of => $"'{of.Type.Name}'",
        SlotRange.Union union => string.Join(" or ", union.Alternatives.Select(Print)),
        _ => "of anything",
    };
}
