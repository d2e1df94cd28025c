using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>What classes, slots, enums, types and permissible values have in common (LinkML's <c>element</c>).</summary>
public abstract class ModelElement
{
    /// <summary>As the schema writes it, blanks and all.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The text of <c>deprecated</c>; null if it is not.</summary>
    public string? Deprecated { get; init; }

    /// <summary><c>deprecated_element_has_exact_replacement</c> or <c>…_possible_replacement</c>.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The element's URI, expanded: <c>class_uri</c>, <c>slot_uri</c>, <c>enum_uri</c>, <c>uri</c> or <c>meaning</c>, else default prefix and name.</summary>
    public required string Uri { get; init; }

    /// <summary><c>implements</c>, expanded.</summary>
    public EquatableArray<string> Implements { get; init; }

    /// <summary><c>in_subset</c>.</summary>
    public EquatableArray<string> Subsets { get; init; }

    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary><c>id_prefixes</c>: what identifiers of instances begin with.</summary>
    public EquatableArray<string> IdPrefixes { get; init; }

    /// <summary><c>id_prefixes_are_closed</c>: any other prefix is an error, not a matter of taste.</summary>
    public bool IdPrefixesAreClosed { get; init; }

    /// <summary>Where the element is defined.</summary>
    public required Anchor Definition { get; init; }

    /// <summary>The annotation <c>csharp_name</c>.</summary>
    public string? CSharpName { get; init; }
}
