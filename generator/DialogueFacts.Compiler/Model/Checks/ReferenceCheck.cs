using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Checks;

/// <summary>Holds the slots that a slot names against those that there are.</summary>
internal static class ReferenceCheck
{
    private static readonly string[] PathParts = ["any_of", "all_of", "none_of", "exactly_one_of", "followed_by"];

    public static void Run(InducedSlot slot, SlotLayers layers, SchemaIndex schema, SlotKeys keys)
    {
        CheckName("inverse", slot.Inverse, layers, schema, keys);
        CheckName("transitive_form_of", layers.Text("transitive_form_of"), layers, schema, keys);
        CheckName("reflexive_transitive_form_of", layers.Text("reflexive_transitive_form_of"), layers, schema, keys);
        CheckPath(layers.Part("path_rule"), schema, keys);
        CheckInverse(slot, layers, schema, keys);
    }

    private static void CheckName(string metaslot, string? name, SlotLayers layers, SchemaIndex schema, SlotKeys keys)
    {
        if (name is not null && keys.Find(name) is null)
        {
            schema.Findings.Add(ModelRules.UnknownName, layers.AnchorOf(metaslot), schema.Slots.Kind, name, Suggestion.For(name, keys.Names));
        }
    }

    /// <summary>A slot of the range's class that the inverse names must not name another in turn; one that there is not was reported there.</summary>
    private static void CheckInverse(InducedSlot slot, SlotLayers layers, SchemaIndex schema, SlotKeys keys)
    {
        foreach (ModelClass range in slot.Inverse is null ? [] : Ranges.ClassesIn(slot.Range))
        {
            if (range.Slots.FirstOrDefault(s => s.Name == slot.Inverse) is { Inverse: { } back } && back != slot.Name && keys.Find(back) is not null)
            {
                schema.Findings.Add(ModelRules.InverseDisagrees, layers.AnchorOf("inverse"), slot.Name, slot.Inverse!, back);
            }
        }
    }

    private static void CheckPath(Definition? path, SchemaIndex schema, SlotKeys keys)
    {
        var open = new Stack<Definition>();
        for (Definition? next = path; next is not null; next = open.Count > 0 ? open.Pop() : null)
        {
            if (next.Text("traverse") is { } name && keys.Find(name) is null)
            {
                schema.Findings.Add(ModelRules.UnknownName, next.AnchorOf("traverse"), schema.Slots.Kind, name, Suggestion.For(name, keys.Names));
            }

            foreach (Definition part in PathParts.SelectMany(next.Items))
            {
                open.Push(part);
            }
        }
    }
}
