using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DialogueFacts.Benchmarks.Compiling;

/// <summary>What a build passes on of a project with facts.</summary>
internal sealed class ProjectProperties(bool hasMembers) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new(StringComparer.Ordinal)
    {
        ["build_property.RootNamespace"] = "Sessions",
        ["build_property.DialogueFactsFolder"] = "facts",
        ["build_property.DialogueFactsMembers"] = hasMembers ? "true" : "false",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        string name = textFile.Path[FactText.Folder.Length..];
        return new Values(new(StringComparer.Ordinal)
        {
            ["build_metadata.AdditionalFiles.DialogueFactsKind"] = name.StartsWith("facts/", StringComparison.Ordinal) ? "Yaml" : "Snapshot",
            ["build_metadata.AdditionalFiles.DialogueFactsName"] = name,
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Values None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
