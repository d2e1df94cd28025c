using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Model.Schema;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model.Resolution;

/// <summary>Reads what is said of an element rather than of its instances.</summary>
internal sealed class MetadataReader(SchemaIndex schema)
{
    /// <param name="uri">The element's URI, expanded.</param>
    /// <param name="at">Where the element is defined.</param>
    public ElementMetadata Read(string name, string uri, Anchor at, Statements said)
    {
        CheckSubsets(said);
        return new ElementMetadata
        {
            Name = name,
            Uri = uri,
            Definition = at,
            Title = Text(said, "title"),
            Description = Text(said, "description"),
            Aliases = Texts(said, "aliases"),
            Deprecated = Text(said, "deprecated"),
            ReplacedBy = Text(said, "deprecated_element_has_exact_replacement") ?? Text(said, "deprecated_element_has_possible_replacement"),
            Implements = Uris(said, "implements"),
            Instantiates = Uris(said, "instantiates"),
            Subsets = Texts(said, "in_subset"),
            IdPrefixes = Texts(said, "id_prefixes"),
            IdPrefixesAreClosed = said.Find("id_prefixes_are_closed")?.Flag("id_prefixes_are_closed") == true,
            Annotations = AnnotationsOf(said),
        };
    }

    /// <summary>The annotations of all who speak of an element, the nearest of each tag.</summary>
    public EquatableArray<Annotation> AnnotationsOf(Statements said)
    {
        List<Annotation>? annotations = null;
        foreach (Definition holder in said.Annotated)
        {
            foreach (Definition member in holder.Members("annotations", "tag"))
            {
                annotations ??= [];
                string uri = schema.Expand(holder.File, member.Name);
                if (!annotations.Exists(a => a.Uri == uri))
                {
                    YamlNode value = member.Source is YamlMapping mapping && mapping["value"] is { } inner ? inner : member.Source;
                    annotations.Add(new Annotation(member.Name, uri, value, member.At));
                }
            }
        }

        return annotations is null ? default : annotations.ToEquatableArray();
    }

    private void CheckSubsets(Statements said)
    {
        foreach (YamlScalar subset in said.Find("in_subset")?.Scalars("in_subset") ?? [])
        {
            if (schema.Subsets.Find(subset.Text) is null)
            {
                schema.ReportUnknown(schema.Subsets, subset.Text, said.Find("in_subset")!.AnchorOf(subset));
            }
        }
    }

    private EquatableArray<string> Uris(Statements said, string slot) => said.Find(slot) is { } holder
        ? holder.Scalars(slot).Select(s => schema.Expand(holder.File, s.Text)).ToEquatableArray()
        : default;

    private static string? Text(Statements said, string slot) => said.Find(slot)?.Text(slot);

    private static EquatableArray<string> Texts(Statements said, string slot) =>
        said.Find(slot) is { } holder ? holder.Scalars(slot).Select(s => s.Text).ToEquatableArray() : default;
}
