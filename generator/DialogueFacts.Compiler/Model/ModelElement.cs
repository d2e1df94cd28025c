using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model;

/// <summary>What classes, slots, enums, types and permissible values have in common (LinkML's <c>element</c>).</summary>
public abstract class ModelElement
{
    private protected ModelElement(ElementMetadata metadata) => Metadata = metadata;

    /// <summary>As the schema writes it, blanks and all.</summary>
    public string Name => Metadata.Name;

    public string? Title => Metadata.Title;

    public string? Description => Metadata.Description;

    public EquatableArray<string> Aliases => Metadata.Aliases;

    /// <summary>The text of <c>deprecated</c>; null if it is not.</summary>
    public string? Deprecated => Metadata.Deprecated;

    /// <summary><c>deprecated_element_has_exact_replacement</c> or <c>…_possible_replacement</c>.</summary>
    public string? ReplacedBy => Metadata.ReplacedBy;

    /// <summary>The element's URI, expanded: <c>class_uri</c>, <c>slot_uri</c>, <c>enum_uri</c>, <c>uri</c> or <c>meaning</c>, else default prefix and name.</summary>
    public string Uri => Metadata.Uri;

    /// <summary><c>implements</c>, expanded.</summary>
    public EquatableArray<string> Implements => Metadata.Implements;

    /// <summary><c>instantiates</c>, expanded: the classes that type the annotations.</summary>
    public EquatableArray<string> Instantiates => Metadata.Instantiates;

    /// <summary><c>in_subset</c>.</summary>
    public EquatableArray<string> Subsets => Metadata.Subsets;

    public EquatableArray<Annotation> Annotations => Metadata.Annotations;

    /// <summary><c>id_prefixes</c>: the prefixes that identifiers should have, must have if <see cref="IdPrefixesAreClosed"/>.</summary>
    public EquatableArray<string> IdPrefixes => Metadata.IdPrefixes;

    public bool IdPrefixesAreClosed => Metadata.IdPrefixesAreClosed;

    /// <summary>Where the element is defined.</summary>
    public Anchor Definition => Metadata.Definition;

    /// <summary>The annotation <c>csharp_name</c>.</summary>
    public string? CSharpName => FindAnnotation("csharp_name")?.Value is YamlScalar { Text.Length: > 0 } name ? name.Text : null;

    private protected ElementMetadata Metadata { get; }

    /// <summary>The annotation with this tag or this expanded tag, or null.</summary>
    public Annotation? FindAnnotation(string tagOrUri)
    {
        foreach (Annotation annotation in Annotations)
        {
            if (annotation.Tag == tagOrUri || annotation.Uri == tagOrUri)
            {
                return annotation;
            }
        }

        return null;
    }
}
