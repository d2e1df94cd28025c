using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DialogueFacts.Generator.Tests.Pipeline;

/// <summary>What MSBuild passes on: the project's properties, and the metadata that the package's props put on its files.</summary>
internal sealed class ProjectOptions(Project project) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(project.Properties.ToImmutableDictionary(p => "build_property." + p.Key, p => p.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        string name = textFile.Path[Project.Folder.Length..];
        string? kind = name.StartsWith("facts/", StringComparison.Ordinal) ? "Yaml" : name.StartsWith("seeds/", StringComparison.Ordinal) ? "Snapshot" : null;
        return kind is null ? Values.None : new Values(ImmutableDictionary.CreateRange(AnalyzerConfigOptions.KeyComparer,
        [
            KeyValuePair.Create("build_metadata.AdditionalFiles.DialogueFactsKind", kind),
            KeyValuePair.Create("build_metadata.AdditionalFiles.DialogueFactsName", project.Names.GetValueOrDefault(name, name)),
        ]));
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Values None { get; } = new([]);

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
