using DialogueFacts.Compiler;
using DialogueFacts.Compiler.Evidence;
using DialogueFacts.Compiler.Findings;
using DialogueFacts.Compiler.Text;
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
    private const string Members = "DialogueFactsMembers";
    private const string LowestTier = "DialogueFactsLowestTier";

    public static GeneratorOptions Read(AnalyzerConfigOptions options) => new(
        Property(options, "DialogueFactsFolder"),
        Property(options, "RootNamespace") ?? Property(options, "AssemblyName") ?? "Facts",
        Property(options, "DialogueFactsTargetClass"),
        !ProjectProperty.Is(Property(options, Members), "false"),
        new EvidenceOptions { LowestTier = TierOf(Property(options, LowestTier)) })
    {
        Findings = new[]
        {
            ProjectProperty.Check(Members, Property(options, Members), "true", "false"),
            ProjectProperty.Check(LowestTier, Property(options, LowestTier), [.. EvidenceOptions.Tiers.Select(t => t.ToString())]),
        }.OfType<Finding>().ToEquatableArray(),
    };

    /// <summary>Properties with a value that they do not take: their default holds, but whoever set them meant something else.</summary>
    public EquatableArray<Finding> Findings { get; private init; }

    private static MatchTier TierOf(string? name) => EvidenceOptions.Tiers[Math.Max(0, Array.FindIndex(EvidenceOptions.Tiers, t => ProjectProperty.Is(name, t.ToString())))];

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
