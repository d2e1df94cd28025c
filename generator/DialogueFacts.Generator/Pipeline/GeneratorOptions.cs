using DialogueFacts.Compiler.Evidence;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DialogueFacts.Generator.Pipeline;

/// <summary>What the project says about its facts.</summary>
/// <param name="Folder">
/// Where the facts are; <c>DialogueFactsFolder</c>, which the package's props set. Null: it is no project of facts. One that uses an author's
/// library has no props, but NuGet hands it the generator all the same.
/// </param>
/// <param name="RootNamespace">The namespace of what is generated, unless the model names another.</param>
/// <param name="TargetClass">The class that data files hold, if the model has no tree root; <c>DialogueFactsTargetClass</c>.</param>
/// <param name="Evidence">The lowest tier at which excerpts may match; <c>DialogueFactsLowestTier</c>, <c>Edited</c> unless it says otherwise.</param>
/// <param name="HasMembers">Whether each fact gets a property; <c>DialogueFactsMembers</c>, true unless it is <c>false</c>.</param>
internal sealed record GeneratorOptions(string? Folder, string RootNamespace, string? TargetClass, bool HasMembers, EvidenceOptions Evidence)
{
    public static GeneratorOptions Read(AnalyzerConfigOptions options) => new(
        Property(options, "DialogueFactsFolder"),
        Property(options, "RootNamespace") ?? Property(options, "AssemblyName") ?? "Facts",
        Property(options, "DialogueFactsTargetClass"),
        !string.Equals(Property(options, "DialogueFactsMembers"), "false", StringComparison.OrdinalIgnoreCase),
        new EvidenceOptions { LowestTier = LowestTier(Property(options, "DialogueFactsLowestTier")) });

    private static MatchTier LowestTier(string? name) => Enum.TryParse(name, ignoreCase: true, out MatchTier tier) ? tier : MatchTier.Edited;

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
