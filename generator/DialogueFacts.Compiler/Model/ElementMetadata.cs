using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Model;

/// <summary>What is said of an element rather than of its instances.</summary>
public sealed class ElementMetadata
{
    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public EquatableArray<string> Aliases { get; init; }

    public string? Deprecated { get; init; }

    public string? ReplacedBy { get; init; }

    public required string Uri { get; init; }

    public EquatableArray<string> Implements { get; init; }

    public EquatableArray<string> Instantiates { get; init; }

    public EquatableArray<string> Subsets { get; init; }

    public EquatableArray<Annotation> Annotations { get; init; }

    public EquatableArray<string> IdPrefixes { get; init; }

    public bool IdPrefixesAreClosed { get; init; }

    public required Anchor Definition { get; init; }
}
