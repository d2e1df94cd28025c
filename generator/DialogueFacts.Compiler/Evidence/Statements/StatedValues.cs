using DialogueFacts.Compiler.Facts;
using DialogueFacts.Compiler.Model;
using DialogueFacts.Compiler.Model.Scalars;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Evidence.Statements;

/// <summary>Types what a source says instead of an object's own values, as the slots it is about are typed.</summary>
public static class StatedValues
{
    /// <summary>The values by the keys under which they stand. What does not fit its slot, or is of no slot, stays as YAML has it.</summary>
    /// <param name="says">A mapping from slots to values.</param>
    /// <param name="class">The class of the object that the evidence sits on.</param>
    public static IEnumerable<(YamlScalar Key, FactValue Value)> Of(YamlMapping says, ModelClass @class)
    {
        foreach (YamlEntry entry in says.Entries)
        {
            FactValue? typed = @class.FindSlot(entry.Key.Text) is { IsMultivalued: false } slot ? Read(entry.Value, slot.Range) : null;
            yield return (entry.Key, typed ?? new AnyValue(entry.Value));
        }
    }

    private static FactValue? Read(YamlNode node, SlotRange range) => (node, range) switch
    {
        (YamlScalar scalar, SlotRange.OfType { Type: var type }) => Read(scalar, type),
        (YamlScalar scalar, SlotRange.OfEnum { Enum: var @enum }) =>
            @enum.Find(scalar.Text) is { } value ? new EnumValue(scalar.Number, @enum.Name, value) : null,
        (YamlScalar scalar, SlotRange.OfClass { Class: { Identifier: not null } @class }) => new ReferenceValue(scalar.Number, scalar.Text, @class),
        (YamlMapping mapping, SlotRange.OfClass { Class: { Identifier: null, IsAbstract: false, IsAny: false } @class }) => Read(mapping, @class),
        _ => null,
    };

    private static ScalarValue? Read(YamlScalar scalar, ModelType type) =>
        ScalarForm.Read(type.Kind, scalar.Text) is { Text: { } text } ? new ScalarValue(scalar.Number, type.Kind, text) : null;

    /// <summary>A part, if all of it fits.</summary>
    private static ObjectValue? Read(YamlMapping mapping, ModelClass @class)
    {
        var slots = new List<SlotValue>();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (@class.FindSlot(entry.Key.Text) is not { IsMultivalued: false } slot || Read(entry.Value, slot.Range) is not { } value)
            {
                return null;
            }

            slots.Add(new SlotValue(slot, value));
        }

        return new ObjectValue(new FactObject(@class, mapping.Number, slots.OrderBy(s => s.Slot.Number).ToEquatableArray()));
    }
}
