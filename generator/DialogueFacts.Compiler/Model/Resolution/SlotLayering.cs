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
        target.Model.IsIncomplete |= MissingSlots.MayBeIn(target.Definition, schema, keys) || Array.Exists(sources, s => s.Model.IsIncomplete);
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
                schema.ReportUnknown(schema.Slots, name.Text, definition.AnchorOf(name));
            }

            yield return name.Text;
        }
    }

    /// <summary>What the class itself says comes first, then what its mixins say, then its parent.</summary>
    private SlotLayers Combine(string name, Definition[] own, ClassLayers target)
    {
        var sources = new List<SlotLayers>();
        foreach (ClassLayers source in target.Parent is null ? target.Mixins : target.Mixins.Append(target.Parent))
        {
            if (source.Slots.TryGetValue(name, out SlotLayers? layers) && !(sources.Count > 0 && layers.Near.IsEmpty))
            {
                sources.Add(layers);
            }
        }

        if (own.Length == 0 && sources.TrueForAll(s => s == sources[0]))
        {
            return sources.Count > 0 ? sources[0] : Untouched(name);
        }

        var near = new Statements();
        foreach (Statements said in own.Select(o => new Statements(o)).Concat(sources.Select(s => s.Near)))
        {
            near.AddFurther(said);
        }

        Definition? attribute = Array.Find(own, _attributes.Contains) ?? sources.Select(s => s.Origin).FirstOrDefault(_attributes.Contains);
        return attribute is null ? OnShared(name, near) : OnAttribute(name, near, attribute, sources);
    }

    private SlotLayers Untouched(string name)
    {
        if (!_untouched.TryGetValue(name, out SlotLayers? layers))
        {
            // a slot listed by a class may be another's attribute, and one that is nowhere has been reported
            Definition? own = keys.Find(name);
            Statements all = own is null ? new Statements() : new Statements(own);
            foreach (Definition general in own is null ? [] : AncestorsOf(own))
            {
                all.AddInherited(new Statements(general));
            }

            layers = new SlotLayers(name, new Statements(), all, own ?? schema.Main.Root);
            _untouched.Add(name, layers);
        }

        return layers;
    }

    private SlotLayers OnShared(string name, Statements near)
    {
        SlotLayers untouched = Untouched(name);
        return new SlotLayers(name, near, new Statements().AddFurther(near).AddFurther(untouched.All), untouched.Origin);
    }

    /// <summary>A class's attribute stands on its own: a shared slot of the same name has nothing to do with it.</summary>
    private SlotLayers OnAttribute(string name, Statements near, Definition attribute, List<SlotLayers> sources)
    {
        Definition origin = sources.Select(s => s.Origin).FirstOrDefault(_attributes.Contains) ?? attribute;
        IReadOnlyList<Definition> ancestors = AncestorsOf(attribute);
        if (ancestors.Count == 0)
        {
            return new SlotLayers(name, near, near, origin);
        }

        Statements all = new Statements().AddFurther(near);
        foreach (Definition general in ancestors)
        {
            all.AddInherited(new Statements(general));
        }

        return new SlotLayers(name, near, all, origin);
    }

    private IReadOnlyList<Definition> AncestorsOf(Definition slot)
    {
        if (schema.Slots.Find(slot.Name) == slot)
        {
            return slotHierarchy.AncestorsOf(slot);
        }

        if (slot.Node("is_a") is null && slot.Node("mixins") is null)
        {
            return [];
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

        return [.. ancestors.Distinct()];
    }
}
