using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Finds, class by class from the top, which slots each has and which definitions speak of them.</summary>
internal sealed class SlotLayering(SchemaIndex schema, Hierarchy slotHierarchy, SlotKeys keys)
{
    private readonly Dictionary<string, SlotLayers> _untouched = new(StringComparer.Ordinal);
    private readonly HashSet<Definition> _attributes = [];

    public void Fill(ClassLayers target)
    {
        Definition[] attributes = [.. target.Definition.Members("attributes")];
        _attributes.UnionWith(attributes);
        ILookup<string, Definition> own = target.Definition.Members("slot_usage").Concat(attributes).ToLookup(d => d.Name, StringComparer.Ordinal);
        ClassLayers[] sources = target.Parent is null ? [.. target.Mixins] : [target.Parent, .. target.Mixins];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in sources.SelectMany(s => s.SlotNames).Concat(SharedNames(target.Definition)).Concat(attributes.Select(a => a.Name)))
        {
            if (names.Add(name))
            {
                target.SlotNames.Add(name);
            }
        }

        foreach (string name in names.Concat(sources.SelectMany(s => s.Slots.Keys)).Concat(own.Select(g => g.Key)).Distinct(StringComparer.Ordinal))
        {
            target.Slots.Add(name, Combine(name, [.. own[name]], target));
        }

        target.HasIdentifier = target.SlotNames.Exists(n => target.Slots[n].IsIdentifier);
        target.HasKey = target.HasIdentifier || target.SlotNames.Exists(n => target.Slots[n].IsKey);
    }

    private IEnumerable<string> SharedNames(Definition definition)
    {
        foreach (YamlScalar name in definition.Scalars("slots"))
        {
            if (keys.Find(name.Text) is null)
            {
                schema.Findings.Add(
                    ModelRules.UnknownName, definition.AnchorOf(name), schema.Slots.Kind, name.Text, Suggestion.For(name.Text, schema.Slots.Names));
            }

            yield return name.Text;
        }
    }

    /// <summary>What the class itself says comes first, then what its mixins say, then its parent; what is said twice counts once.</summary>
    private SlotLayers Combine(string name, Definition[] own, ClassLayers target)
    {
        var sources = new List<SlotLayers>();
        foreach (ClassLayers source in target.Parent is null ? target.Mixins : target.Mixins.Append(target.Parent))
        {
            if (source.Slots.TryGetValue(name, out SlotLayers? layers) && layers.Near.Length > 0)
            {
                sources.Add(layers);
            }
        }

        if (own.Length > 0 || sources.Exists(s => s != sources[0]))
        {
            return Layer(name, [.. own.Concat(sources.SelectMany(s => s.Near)).Distinct()]);
        }

        return sources.Count > 0 ? sources[0] : Untouched(name);
    }

    private SlotLayers Untouched(string name)
    {
        if (!_untouched.TryGetValue(name, out SlotLayers? layers))
        {
            layers = Layer(name, []);
            _untouched.Add(name, layers);
        }

        return layers;
    }

    /// <summary>A class's attribute stands on its own: a shared slot of the same name has nothing to do with it.</summary>
    private SlotLayers Layer(string name, Definition[] near)
    {
        Definition? attribute = Array.Find(near, _attributes.Contains);
        Definition? shared = attribute is null ? schema.Slots.Find(name) ?? keys.Find(name) : null;
        return shared is null && near.Length == 0
            ? new SlotLayers(name, [], Blank(name), [])
            : new SlotLayers(name, near, shared, AncestorsOf(attribute ?? shared));
    }

    private IEnumerable<Definition> AncestorsOf(Definition? slot)
    {
        if (slot is null)
        {
            return [];
        }

        if (schema.Slots.Find(slot.Name) == slot)
        {
            return slotHierarchy.AncestorsOf(slot);
        }

        var ancestors = new List<Definition>();
        foreach (YamlScalar name in slot.Scalars("mixins").Concat(slot.Scalars("is_a")))
        {
            if (schema.Slots.Find(name.Text) is { } above)
            {
                ancestors.Add(above);
                ancestors.AddRange(slotHierarchy.AncestorsOf(above));
            }
            else
            {
                schema.ReportUnknown(schema.Slots, name.Text, slot.AnchorOf(name));
            }
        }

        return ancestors.Distinct();
    }

    private Definition Blank(string name) => new(schema.Main, name, YamlMapping.Empty);
}
