using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>The slots at or below the one that <c>subproperty_of</c> names.</summary>
internal sealed class SubpropertyValues(SchemaIndex schema, Hierarchy hierarchy)
{
    private readonly Dictionary<string, List<Definition>> _byRoot = new(StringComparer.Ordinal);
    private Dictionary<Definition, List<Definition>>? _below;

    /// <summary>Empty if the range is no type, or if what is named is no slot of the schema but, say, a term of an ontology.</summary>
    public EquatableArray<string> Of(SlotLayers layers, SlotRange range)
    {
        if (layers.Text("subproperty_of") is not { } named)
        {
            return default;
        }

        if (Root(named) is not { } root)
        {
            if (named.IndexOf(':') < 0)
            {
                schema.ReportUnknown(schema.Slots, named, layers.AnchorOf("subproperty_of"));
            }

            return default;
        }

        return range is SlotRange.OfType type ? Below(root).Select(s => NameOf(s, type.Type.Kind)).ToEquatableArray() : default;
    }

    private Definition? Root(string named) => schema.Slots.Find(named)
        ?? (named.IndexOf(':') < 0 ? null : schema.Slots.All.FirstOrDefault(s => UriOf(s) == schema.Expand(s.File, named)));

    private List<Definition> Below(Definition root)
    {
        if (_byRoot.TryGetValue(root.Name, out List<Definition>? found))
        {
            return found;
        }

        Dictionary<Definition, List<Definition>> below = _below ??= Invert();
        found = [root];
        var known = new HashSet<Definition> { root };
        for (int i = 0; i < found.Count; i++)
        {
            if (below.TryGetValue(found[i], out List<Definition>? children))
            {
                found.AddRange(children.Where(known.Add));
            }
        }

        _byRoot.Add(root.Name, found);
        return found;
    }

    private Dictionary<Definition, List<Definition>> Invert()
    {
        var below = new Dictionary<Definition, List<Definition>>();
        foreach (Definition slot in schema.Slots.All)
        {
            foreach (Definition above in hierarchy.MixinsOf(slot).Concat(hierarchy.ParentOf(slot) is { } parent ? [parent] : []))
            {
                if (!below.TryGetValue(above, out List<Definition>? children))
                {
                    below.Add(above, children = []);
                }

                children.Add(slot);
            }
        }

        return below;
    }

    private string NameOf(Definition slot, TypeKind kind) =>
        kind is TypeKind.Uri or TypeKind.UriOrCurie or TypeKind.Curie or TypeKind.ObjectIdentifier or TypeKind.NodeIdentifier
            ? UriOf(slot)
            : SchemaNames.Underscored(slot.Name);

    private string UriOf(Definition slot) => slot.Text("slot_uri") is { } stated
        ? schema.Expand(slot.File, stated)
        : slot.File.DefaultNamespace + SchemaNames.Underscored(slot.Name);
}
