using DialogueFacts.Compiler.Model.Metamodel;
using DialogueFacts.Compiler.Model.Resolution;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Enums;

/// <summary>Resolves enums: the values that they state, inherit and include, without those that they exclude.</summary>
internal sealed class EnumResolver(SchemaIndex schema, Ranges ranges, MetadataReader metadata)
{
    /// <summary>Enum expressions hold each other; deeper ones are no enums anyone wrote.</summary>
    private const int DeepestNesting = 32;

    public IReadOnlyList<ModelEnum> Resolve()
    {
        var hierarchy = new Hierarchy(schema, schema.Enums, "inherits", mixinSlot: null, ExpressionsIn);
        foreach (Definition definition in hierarchy.Ordered)
        {
            ranges.Enums[definition.Name] = Resolve(definition, definition.Name);
        }

        return [.. schema.Enums.Names.Select(n => ranges.Enums[n])];
    }

    /// <summary>An enum of its own, or the expression of an <c>enum_range</c>.</summary>
    public ModelEnum Resolve(Definition definition, string name)
    {
        string ownUri = definition.File.DefaultNamespace + SchemaNames.CamelCased(name);
        string uri = schema.UriOf(definition, "enum_uri") ?? ownUri;
        var values = new EnumValues();
        Gather(definition, values, ownUri, depth: 0);
        var result = new ModelEnum(metadata.Read(name, uri, definition.At, new Statements(definition)))
        {
            Values = values.ToEquatableArray(),
            IsOpen = values.Count == 0 || values.IsDynamic,
            IsDynamic = values.IsDynamic,
        };
        result.IndexValues();
        return result;
    }

    /// <summary>An enum and the expressions within it: what any of them inherits must be resolved first.</summary>
    private static List<Definition> ExpressionsIn(Definition definition)
    {
        var found = new List<Definition> { definition };
        for (int i = 0; i < found.Count && found.Count < 10_000; i++)
        {
            found.AddRange(found[i].Items("include"));
            found.AddRange(found[i].Items("minus"));
        }

        return found;
    }

    private void Gather(Definition definition, EnumValues values, string ownUri, int depth)
    {
        foreach (YamlScalar inherited in definition.Scalars("inherits"))
        {
            if (ranges.Enums.TryGetValue(inherited.Text, out ModelEnum? parent))
            {
                values.AddAll(parent);
            }
            else
            {
                // one that is not there was reported: its values may be any
                values.IsDynamic = true;
            }
        }

        foreach (Definition value in definition.Members("permissible_values", "text"))
        {
            values.Add(ValueOf(value, ownUri));
        }

        foreach (YamlScalar concept in definition.Scalars("concepts"))
        {
            string uri = schema.Expand(definition.File, concept.Text);
            values.Add(new PermissibleValue(metadata.Read(concept.Text, uri, definition.AnchorOf(concept), new Statements())) { Number = 0, Meaning = uri });
        }

        values.IsDynamic |= IsDynamic(definition);
        if (depth < DeepestNesting)
        {
            foreach (Definition included in definition.Items("include"))
            {
                Gather(included, values, ownUri, depth + 1);
            }

            foreach (Definition excluded in definition.Items("minus"))
            {
                var removed = new EnumValues();
                Gather(excluded, removed, ownUri, depth + 1);
                values.RemoveAll(removed);
            }
        }
    }

    private bool IsDynamic(Definition definition)
    {
        bool isCodeSetAlone = definition.Node("code_set") is not null && definition.Node("permissible_values") is null;
        if (isCodeSetAlone)
        {
            schema.Findings.Add(ModelRules.Unsupported, definition.AnchorOf("code_set"), "code_set", EnumMetamodel.NeedsOntology);
        }

        return isCodeSetAlone || definition.Node("reachable_from") is not null || definition.Node("matches") is not null;
    }

    private PermissibleValue ValueOf(Definition value, string ownUri)
    {
        string? meaning = schema.UriOf(value, "meaning");
        string text = value.Text("text") ?? value.Name;
        return new PermissibleValue(metadata.Read(text, meaning ?? ownUri + "#" + Uri.EscapeDataString(text), value.At, new Statements(value)))
        {
            Number = 0,
            Meaning = meaning,
            Unit = UnitNames.Of(value),
        };
    }
}
