using DialogueFacts.Compiler.Text;

namespace DialogueFacts.Compiler.Links;

/// <summary>The facts of one file as others know them: all that has to stay the same for the other files' links to stay the same.</summary>
/// <param name="Name">The file's <see cref="InputFile.Name"/>.</param>
/// <param name="LacksFacts">Facts may be missing: <see cref="Facts.FactFile.LacksFacts"/>.</param>
/// <param name="Facts">In order of their ordinals; facts without identifier are left out.</param>
public sealed record FileIdentities(string Name, bool LacksFacts, EquatableArray<FactIdentity> Facts)
{
    /// <summary>What facts of the file were called before.</summary>
    public EquatableArray<FormerIdentifier> Former { get; init; }
}
