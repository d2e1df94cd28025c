using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads what is said of an element from the definitions that speak of it, the nearest first; it wins where several do.</summary>
internal sealed class MetadataReader(SchemaIndex schema)
{
    /// <param name="uri">The element's URI, expanded.</param>
    /// <param name="at">Where the element is defined.</param>
    public ElementMetadata Read(string name, string uri, Anchor at, params IReadOnlyList<Definition> layers)
    {
        foreach (Definition layer in layers)
        {
            CheckSubsets(layer);
        }

        return new ElementMetadata
        {
            Name = name,
            Uri = uri,
            Definition = at,
            Title = FirstText(layers, "title"),
            Description = FirstText(layers, "description"),
            Aliases = FirstTexts(layers, "aliases", (_, text) => text),
            Deprecated = FirstText(layers, "deprecated"),
            ReplacedBy = FirstText(layers, "deprecated_element_has_exact_replacement")
                ?? FirstText(layers, "deprecated_element_has_possible_replacement"),
            Implements = FirstTexts(layers, "implements", schema.Expand),
            Instantiates = FirstTexts(layers, "instantiates", schema.Expand),
            Subsets = FirstTexts(layers, "in_subset", (_, text) => text),
            IdPrefixes = FirstTexts(layers, "id_prefixes", (_, text) => text),
            IdPrefixesAreClosed = layers.Select(l => l.Flag("id_prefixes_are_closed")).FirstOrDefault(f => f is not null) ?? false,
            Annotations = AnnotationsOf(layers),
        };
    }

    /// <summary>The annotations of all layers, the nearest of each tag.</summary>
    public EquatableArray<Annotation> AnnotationsOf(params IReadOnlyList<Definition> layers)
    {
        List<Annotation>? annotations = null;
        foreach (Definition layer in layers)
        {
            foreach (Definition member in layer.Members("annotations", "tag"))
            {
                annotations ??= [];
                string uri = schema.Expand(layer.File, member.Name);
                if (!annotations.Exists(a => a.Uri == uri))
                {
                    YamlNode value = member.Source is YamlMapping mapping && mapping["value"] is { } inner ? inner : member.Source;
                    annotations.Add(new Annotation(member.Name, uri, value, member.At));
                }
            }
        }

        return annotations is null ? default : annotations.ToEquatableArray();
    }

    private void CheckSubsets(Definition layer)
    {
        foreach (YamlScalar subset in layer.Scalars("in_subset"))
        {
            if (schema.Subsets.Find(subset.Text) is null)
            {
                schema.ReportUnknown(schema.Subsets, subset.Text, layer.AnchorOf(subset));
            }
        }
    }

    private static string? FirstText(IReadOnlyList<Definition> layers, string slot)
    {
        foreach (Definition layer in layers)
        {
            if (layer.Text(slot) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static EquatableArray<string> FirstTexts(IReadOnlyList<Definition> layers, string slot, Func<SchemaFile, string, string> convert)
    {
        foreach (Definition layer in layers)
        {
            if (layer.Node(slot) is not null)
            {
                return layer.Scalars(slot).Select(s => convert(layer.File, s.Text)).ToEquatableArray();
            }
        }

        return default;
    }
}
