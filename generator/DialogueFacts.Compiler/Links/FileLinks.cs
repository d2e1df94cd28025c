using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>
/// What emitting a file needs to know of other files, and nothing more: it stays equal until something that this file mentions changes.
/// </summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="Omitted">Ordinals of facts that are written elsewhere first, and so belong there.</param>
/// <param name="Replacements">Of the file's retracted facts, those that name what to use instead.</param>
public sealed record FileLinks(string Name, EquatableArray<int> Omitted, EquatableArray<Replacement> Replacements)
{
    /// <summary>Texts that may name a fact, and do; references that lead to one of another class than their first.</summary>
    public EquatableArray<NamedFact> Named { get; init; }
}
