namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads the characteristics of a slot.</summary>
internal static class SlotTraitFlags
{
    private static readonly (string Slot, SlotTraits Trait)[] Names =
    [
        ("symmetric", SlotTraits.Symmetric),
        ("asymmetric", SlotTraits.Asymmetric),
        ("reflexive", SlotTraits.Reflexive),
        ("irreflexive", SlotTraits.Irreflexive),
        ("locally_reflexive", SlotTraits.LocallyReflexive),
        ("transitive", SlotTraits.Transitive),
        ("list_elements_unique", SlotTraits.ListElementsUnique),
        ("list_elements_ordered", SlotTraits.ListElementsOrdered),
        ("shared", SlotTraits.Shared),
    ];

    public static SlotTraits Of(SlotLayers layers)
    {
        var traits = SlotTraits.None;
        foreach ((string slot, SlotTraits trait) in Names)
        {
            traits |= layers.Is(slot) ? trait : SlotTraits.None;
        }

        return traits;
    }
}
