namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>How instances of classes stand in a slot (LinkML specification, part 6).</summary>
internal static class Inlines
{
    /// <summary>Whether a slot says that objects stand in it, or that they do not; a form of inlining says it too.</summary>
    public static bool? Stated(SlotLayers layers) =>
        layers.Is("inlined_as_list") || layers.Is("inlined_as_simple_dict") ? true : layers.Flag("inlined");

    /// <summary>What has no identifier can only be inlined. A dictionary needs a key.</summary>
    /// <param name="hasIdentifier">By class; slots need not be induced yet.</param>
    public static Inlining Of(SlotLayers layers, IReadOnlyList<ModelClass> classes, bool isMultivalued, Func<ModelClass, bool> hasIdentifier, Func<ModelClass, bool> hasKey)
    {
        if (classes.Count == 0)
        {
            return Inlining.None;
        }

        if (Stated(layers) != true && classes.All(hasIdentifier))
        {
            return Inlining.Reference;
        }

        return !isMultivalued ? Inlining.Object
            : layers.Is("inlined_as_list") || !classes.All(hasKey) ? Inlining.List
            : Inlining.Dictionary;
    }
}
