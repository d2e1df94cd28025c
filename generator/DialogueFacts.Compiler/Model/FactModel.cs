using DialogueFacts.Compiler.Text;
using DialogueFacts.Compiler.Yaml;

namespace DialogueFacts.Compiler.Model;

/// <summary>
/// A LinkML schema with its imports, resolved: every class knows its induced slots, every name what it stands for.
/// Two models are equal when their files say the same and the same class is the root; a comment changes neither.
/// </summary>
public sealed class FactModel : IEquatable<FactModel>
{
    /// <summary>The files it was made from, the main one first, then imports in the order in which they were first needed.</summary>
    public required EquatableArray<YamlContent> Files { get; init; }

    /// <summary>The schema's <c>id</c>, a URI.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>The annotation <c>csharp_namespace</c>, or null: the project's root namespace.</summary>
    public string? CSharpNamespace { get; init; }

    /// <summary>In the order of <see cref="Files"/> and of the text; <see cref="ModelClass.Number"/> is the place in here.</summary>
    public required EquatableArray<ModelClass> Classes { get; init; }

    public required EquatableArray<ModelEnum> Enums { get; init; }

    public required EquatableArray<ModelType> Types { get; init; }

    /// <summary>
    /// The class that every data file is an instance of: the target class if one was named, else the tree root. Null: the model
    /// gives its types and there are no data (or nobody knows what they are).
    /// </summary>
    public ModelClass? Root => Roots.Count == 1 ? Roots[0] : null;

    /// <summary>The classes that <see cref="Root"/> could be: several, where a schema has several tree roots and none was named.</summary>
    public EquatableArray<ModelClass> Roots { get; init; }

    /// <summary>Whether <see cref="Root"/> was named as target class.</summary>
    public bool IsTargetNamed { get; init; }

    /// <summary>
    /// Whether all data together are one instance of the root: multivalued slots are joined, single-valued ones must agree, and what is
    /// required, and how often, is asked of the whole and not of each file. Not if a target class was named: every file (every item of
    /// a top-level list) then stands by itself, as it does for <c>linkml validate</c>; nor if the root has an identifier: every one is a fact.
    /// </summary>
    public bool JoinsRoots => !IsTargetNamed && Root is { IsTreeRoot: true, Identifier: null };

    /// <summary>The main file's <c>default_prefix</c>, as written.</summary>
    public string? DefaultPrefix { get; init; }

    /// <summary>The main file's <c>default_range</c>, as written.</summary>
    public string? DefaultRange { get; init; }

    /// <summary>Prefix to namespace, of all files.</summary>
    public required PrefixMap Prefixes { get; init; }

    /// <summary>Whether a file that is imported is not there, which was reported: what seems to be missing may be in it.</summary>
    public bool LacksImports { get; init; }

    /// <summary>Whether a file's YAML is broken: anything may be missing.</summary>
    public bool IsBroken => Files.Any(f => f.IsBroken);

    public bool Equals(FactModel? other) =>
        ReferenceEquals(this, other) || (other is not null && Root?.Name == other.Root?.Name && IsTargetNamed == other.IsTargetNamed && Files == other.Files);

    public override bool Equals(object? obj) => Equals(obj as FactModel);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
