using DialogueFacts.Compiler.Model.Schema;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>What data write for the slots that conditions name.</summary>
internal sealed class SlotKeys(SchemaIndex schema)
{
    private Dictionary<string, Definition>? _attributes;

    /// <summary>The class whose conditions are being read: its own slots come first, as a class may give a slot another alias.</summary>
    public ModelClass? Within { get; set; }

    /// <summary>The key of the slot that a condition is about; reports one that no class has.</summary>
    public string KeyOf(Definition condition)
    {
        if (Within is not null && FindIn(Within, condition.Name) is { } induced)
        {
            return induced.Key;
        }

        if (Find(condition.Name) is { } slot)
        {
            return KeyOf(slot, condition.Name);
        }

        schema.Findings.Add(
            ModelRules.UnknownName, condition.At, schema.Slots.Kind, condition.Name,
            Suggestion.For(condition.Name, schema.Slots.Names.Concat(Attributes.Keys)));
        return SchemaNames.Underscored(condition.Name);
    }

    /// <summary>The slot of a class by its name, or else by what data write for it, which some schemas use as a name.</summary>
    public static InducedSlot? FindIn(ModelClass model, string name) => model.Slots.FirstOrDefault(s => s.Name == name) ?? model.FindSlot(name);

    /// <summary>A slot that stands on its own, or else a class's attribute of that name.</summary>
    public Definition? Find(string name) => schema.Slots.Find(name) ?? (Attributes.TryGetValue(name, out Definition? attribute) ? attribute : null);

    public IEnumerable<string> Names => schema.Slots.Names.Concat(Attributes.Keys);

    public static string KeyOf(Definition slot, string name) => SchemaNames.Underscored(slot.Text("alias") ?? name);

    private Dictionary<string, Definition> Attributes => _attributes ??= GatherAttributes();

    private Dictionary<string, Definition> GatherAttributes()
    {
        var attributes = new Dictionary<string, Definition>(StringComparer.Ordinal);
        foreach (Definition attribute in schema.Classes.All.SelectMany(c => c.Members("attributes")))
        {
            if (!attributes.ContainsKey(attribute.Name))
            {
                attributes.Add(attribute.Name, attribute);
            }
        }

        return attributes;
    }
}
